#!/bin/sh
# Grades a batch in a real Slurm array on this machine, and shows that its parts, put together, are what one run leaves:
#   slurm.sh SUBMISSIONS [PARTS]
# Two of the tasks are killed on the way and put back into the queue. It needs root, and Debian's slurm-wlm and munge; what it
# starts it ends, and all of it lies in a folder of its own.
set -eu
[ $# -ge 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2; }
submissions=$(cd "$1" && pwd -P)
parts=${2:-4}
root=$(cd "$(dirname "$0")/../.." && pwd -P)
yieldlings=$(ls -d "$root"/cli/target/yieldlings-*/yieldlings-*/yieldlings | head -n 1)
place=$(mktemp -d)
started=
finish() {
    for pid in $started; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$place"
}
trap finish EXIT INT TERM

# Munge: a key and a socket of our own.
mkdir -p "$place/munge" "$place/state" "$place/spool" "$place/results"
chmod 755 "$place"
dd if=/dev/urandom of="$place/munge/key" bs=1024 count=1 2>/dev/null
chmod 700 "$place/munge"
chmod 400 "$place/munge/key"
chmod 755 "$place/munge"
munged --foreground --force --key-file="$place/munge/key" --socket="$place/munge/socket" \
    --pid-file="$place/munge/pid" --seed-file="$place/munge/seed" --log-file="$place/munge/log" 2>"$place/munge/err" &
started="$started $!"

host=$(hostname -s)
cat >"$place/slurm.conf" <<END
ClusterName=yieldlings
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$place/munge/socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
SlurmctldLogFile=$place/slurmctld.log
SlurmdLogFile=$place/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=requeue_delay=1
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF=$place/slurm.conf
slurmctld -D -f "$SLURM_CONF" 2>/dev/null &
started="$started $!"
slurmd -D -f "$SLURM_CONF" 2>/dev/null &
started="$started $!"
tries=0
until sinfo -h -o %t 2>/dev/null | grep -q idle; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || { echo "slurm.sh: Slurm did not start:" >&2; tail -n 5 "$place"/*.log "$place/munge/log" >&2; exit 3; }
    sleep 1
done
echo "Slurm runs: $(sinfo -h -o '%D node of %c processors, %t')"

cat >"$place/grade.sbatch" <<END
#!/bin/sh
#SBATCH --requeue --open-mode=append
code=0
"$yieldlings" grade --batch "$submissions" --out "$place/results/part-\$SLURM_ARRAY_TASK_ID" --shard auto --jobs 1 || code=\$?
# 1 says that a submission did not pass, which is no reason to grade the part again.
[ "\$code" -le 1 ]
END
job=$(sbatch --parsable --array=1-"$parts" --output="$place/task-%a.log" "$place/grade.sbatch")
echo "Array job $job of $parts tasks."
for task in 1 2; do
    tries=0
    until [ "$(grep -c '^[0-9]*/' "$place/task-$task.log" 2>/dev/null || true)" -ge 1 ] 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || break
        sleep 0.1
    done
    scontrol requeue "${job}_$task"
    echo "Task $task was killed after $(ls "$place/results/part-$task" 2>/dev/null | grep -c '\.json$' || true) reports, and is queued again."
done
tries=0
while [ -n "$(squeue -h -j "$job" 2>/dev/null)" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 1800 ] || { echo "slurm.sh: the job did not end" >&2; squeue >&2; exit 3; }
    sleep 1
done

"$yieldlings" results merge "$place"/results/part-* --out "$place/results/merged"
"$yieldlings" grade --batch "$submissions" --out "$place/results/whole" >/dev/null || [ $? -le 1 ]
diff -r -x .yieldlings-runs.jsonl "$place/results/merged" "$place/results/whole"
echo "The same bytes as of one run: $(ls -A "$place/results/whole" | wc -l) files."
