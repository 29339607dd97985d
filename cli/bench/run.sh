#!/bin/sh
# Measures one cold grade and a batch, beside javac and JUnit's console runner on the same file. About two minutes.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

"$root/cli/yieldlings" doctor
jdk=$("$root/cli/yieldlings" doctor | sed -n 's/^ok *JDK .* in //p')
peer=$root/cli/target/bench
mkdir -p "$peer"
(cd "$root" && mvn -B -q dependency:copy -Dartifact=org.junit.platform:junit-platform-console-standalone:6.1.3 \
    -DoutputDirectory="$peer" -Dmdep.stripVersion=true -pl .)
exec "$jdk/bin/java" "$here/Bench.java" "$root" "$jdk" "$peer/junit-platform-console-standalone.jar"
