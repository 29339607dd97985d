#!/bin/sh
# Measures what it costs to grade submissions. One part, or all of them, which takes some ten minutes:
#   submissions.sh [watch [EXERCISE...] | stages | hot | batch [COUNT] | memory [COUNT]]
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

doctor=$("$root/cli/yieldlings" doctor)
jdk=$(printf '%s\n' "$doctor" | sed -n 's/^ok *JDK .* in //p')
home=$(ls -d "$root"/cli/target/yieldlings-*/yieldlings-* | head -n 1)
course=$home/course
jvm="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for package in java.base/jdk.internal.vm jdk.compiler/com.sun.tools.javac.api; do
    jvm="$jvm --add-exports=$package=ALL-UNNAMED"
done
classes=$root/cli/target/bench
mkdir -p "$classes"
"$jdk/bin/javac" -d "$classes" -cp "$home/lib/*" "$here"/*.java

measure() {
    main=$1
    shift
    "$jdk/bin/java" $jvm -cp "$classes:$home/lib/*" "$main" "$@"
}

stages() { measure Stages "$home/lib" "$course" "$(ls "$home"/start/*/worker.aot | head -n 1)"; }
watch() {
    [ $# -gt 0 ] || set -- fib-iterator range os-walk running-average by-hand
    measure Watching "$home/lib" "$course" "$(ls "$home"/start/*/worker.aot | head -n 1)" "$@"
}
hot() { measure HotCode "$home/lib"; }
batch() {
    measure Batches "$root/cli/yieldlings" "$course" "${1:-1000}" \
        "$jdk/bin/java" $jvm -Xmx512m -cp "$classes:$home/lib/*" Bare "$home/lib" "$course"
}
memory() { measure Memory "$root/cli/yieldlings" "$jdk" "${1:-10000}" "$course/1-iterators/fib-iterator/solution/FibIter.java"; }

uptime
case ${1:-all} in
    watch | stages | hot | batch | memory) "$@" ;;
    all) watch && stages && hot && batch && memory ;;
    *) sed -n '3p' "$0" >&2 && exit 2 ;;
esac
uptime
