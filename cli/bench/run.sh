#!/bin/sh
# Measures what the project promises, each figure beside a named peer in the same run: one part, or all of them, which
# takes half an hour.
#   run.sh [cold | watch [EXERCISE...] | batch [COUNT] | memory [COUNT] | yields]
# What they are made of:
#   run.sh [timeline [FILE] | stages | hot]
# On a busy machine it measures nothing, unless BUSY=allowed is set.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

part=${1:-all}
case $part in
    all | cold | watch | batch | memory | yields | timeline | stages | hot) ;;
    *) sed -n '4p;6p' "$0" >&2 && exit 2 ;;
esac
load=$(uptime | sed 's/.*load average[s]*: *//; s/[, ].*//')
echo "load of the machine at the start: $load"
if [ "$part" != timeline ] && [ "${BUSY:-}" != allowed ] &&
    awk "BEGIN { exit !($load > 0.25 * $(getconf _NPROCESSORS_ONLN)) }"; then
    echo "This machine is busy, so that its figures would say nothing. Wait a minute, or set BUSY=allowed." >&2
    exit 1
fi

doctor=$("$root/cli/yieldlings" doctor)
jdk=$(printf '%s\n' "$doctor" | sed -n 's/^ok *JDK .* in //p')
home=$(ls -d "$root"/cli/target/yieldlings-*/yieldlings-* | head -n 1)
start=$(ls -d "$home"/start/* | head -n 1)
course=$home/course
first=$course/1-iterators/fib-iterator/solution/FibIter.java
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

cold() {
    (cd "$root" && mvn -B -q dependency:copy -Dmdep.stripVersion=true -pl . -DoutputDirectory="$classes" \
        -Dartifact=org.junit.platform:junit-platform-console-standalone:6.1.3)
    measure Cold "$root" "$jdk" "$classes/junit-platform-console-standalone.jar" "$classes"
}
watch() {
    [ $# -gt 0 ] || set -- fib-iterator range os-walk running-average by-hand
    measure Watching "$home/lib" "$course" "$start" "$@"
}
batch() {
    measure Batches "$root/cli/yieldlings" "$course" "${1:-1200}" \
        "$jdk/bin/java" $jvm -Xmx512m -cp "$classes:$home/lib/*" Bare "$home/lib" "$course"
}
memory() { measure Memory "$root/cli/yieldlings" "${1:-10000}" "$first" "$classes/memory.svg"; }
yields() { JAVA_HOME=$jdk "$root/grader/kit/bench/run.sh"; }

# The launcher's own command, with the JVM's log in place of none.
timeline() {
    grep -v '^#\|Xlog' "$home/lib/jvm.options" >"$classes/jvm.options"
    "$jdk/bin/java" "@$classes/jvm.options" -XX:AOTCache="$start/program.aot" "-Dyieldlings.start=$start" \
        "-Xlog:class+load=info,class+init=info:file=$classes/timeline.log:uptimemillis" \
        -jar "$home"/lib/yieldlings-cli-*.jar grade "${1:-$first}" || [ $? -eq 1 ]
    measure Timeline "$classes/timeline.log"
}
stages() { measure Stages "$home/lib" "$course" "$start"; }
hot() { measure HotCode "$home/lib"; }

if [ "$part" = all ]; then
    cold && watch && batch && memory && yields
else
    "$@"
fi
uptime
