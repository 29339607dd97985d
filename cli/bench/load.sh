#!/bin/sh
# Grades one batch on this machine as it is, beside busy processes, and with its own processes stopped for half a minute,
# and shows whether the results are the same, byte for byte:
#   load.sh [SUBMISSIONS [BUSY [SECONDS]]]     300, 12 and 30 where they are left out
# The submissions are the course's own solutions and wrong ones, in turns. Each run has a cache of its own.
set -eu
count=${1:-300}
busy=${2:-12}
pause=${3:-30}
root=$(cd "$(dirname "$0")/../.." && pwd -P)
yieldlings=$root/cli/yieldlings
place=$(mktemp -d)
started=
finish() {
    for pid in $started; do kill -9 "$pid" 2>/dev/null || true; done
    rm -rf "$place"
}
trap finish EXIT
trap 'exit 130' INT TERM

# --- the batch: a folder for each submission, with the exercise's id inside, which tells what it is for
number=0
while [ "$number" -lt "$count" ]; do
    for source in "$root"/exercises/course/*/*/solution "$root"/exercises/course/*/*/solution/* \
        "$root"/exercises/course/*/*/wrong/*; do
        [ "$number" -lt "$count" ] || break
        # A solution in several styles has a folder for each.
        ls "$source"/*.java >"$place/ls" 2>&1 || continue
        id=${source#"$root"/exercises/course/*/}
        id=${id%%/*}
        number=$((number + 1))
        mkdir -p "$place/batch/$number/$id"
        cp -r "$source"/. "$place/batch/$number/$id"
    done
done
"$yieldlings" --version

grade() {
    began=$(date +%s)
    YIELDLINGS_CACHE=$place/cache-$1 "$yieldlings" grade --batch "$place/batch" --out "$place/$1" >"$place/$1.log" 2>&1 &
    grader=$!
    started="$started $grader"
    "$2"
    code=0
    wait "$grader" || code=$?
    [ "$code" -le 1 ] || { cat "$place/$1.log" && exit "$code"; }
    printf '%-8s %4d submissions in %3d s, results.csv %s\n' "$1" "$count" $(($(date +%s) - began)) \
        "$(cksum <"$place/$1/results.csv")"
}

as_it_is() { :; }

# All that a process has started, itself left out.
below() {
    ps -e -o pid= -o ppid= | awk -v top="$1" '
        { parent[$1] = $2 }
        END { for (pid in parent) { for (up = parent[pid]; up in parent; up = parent[up]) { if (up == top) { print pid; break } } } }'
}

# Once while the first suites are made, and once while submissions run.
stopped() {
    for _ in 1 2; do
        sleep 4
        kill -0 "$grader" 2>/dev/null || { echo "It had ended before its processes could be stopped." >&2; return; }
        pids=$(below "$grader")
        for pid in $pids; do kill -STOP "$pid" 2>/dev/null || true; done
        sleep "$pause"
        for pid in $pids; do kill -CONT "$pid" 2>/dev/null || true; done
    done
}

grade idle as_it_is
while [ "$busy" -gt 0 ]; do
    while :; do :; done &
    started="$started $!"
    busy=$((busy - 1))
done
grade busy as_it_is
for pid in $started; do kill -9 "$pid" 2>/dev/null || true; done
started=
grade stopped stopped

same=0
for other in busy stopped; do
    diff -r -x .yieldlings-runs.jsonl "$place/idle" "$place/$other" >"$place/diff" || same=1
    if [ -s "$place/diff" ]; then
        echo "idle and $other differ:"
        head -c 4000 "$place/diff"
    else
        echo "idle and $other are equal."
    fi
done
exit $same
