#!/bin/sh
# Measures the kit's generators beside others: ns a yield, a create-next-close, a delegated step; bytes a suspended one.
set -e
cd "$(dirname "$0")/../../.."
if [ -n "$JAVA_HOME" ]; then
    PATH="$JAVA_HOME/bin:$PATH"
fi
mvn -q -B -pl grader/kit package -DskipTests
version=$(sed -n 's/^ *<revision>\(.*\)<.*/\1/p' pom.xml)
exec mvn -q -B -f grader/kit/bench/pom.xml -Dkit.version="$version" package
