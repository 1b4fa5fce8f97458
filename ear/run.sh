#!/bin/sh
# Builds the portal and runs it in the foreground until Ctrl-C:  sh ear/run.sh [--empty] [--no-build]
#   --empty     starts without demonstration mode and its data (as does SHUZHUAN_DEMO=off)
#   --no-build  starts what was built before
# Environment: PORT (8080), MANAGEMENT_PORT (9990), BIND (127.0.0.1), SHUZHUAN_HOME (.data: database, files, keys; survives every run),
# HEAP (1g), and for another database DB_DRIVER, DB_URL, DB_USER, DB_PASSWORD, DB_PLATFORM.
set -eu
cd "$(dirname "$0")/.."

demonstration=true
build=yes
[ "${SHUZHUAN_DEMO:-on}" = off ] && demonstration=false
for argument in "$@"; do
    case $argument in
        --empty) demonstration=false ;;
        --no-build) build=no ;;
        *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
done

port=${PORT:-8080}
home=${SHUZHUAN_HOME:-$PWD/.data}
server=$PWD/ear/target/server
mkdir -p "$home"

if [ "$build" = yes ]; then
    echo "Building (a first build also downloads the server, some minutes) ..."
    sh ./mvnw -B -q -DskipTests package >"$home/build.log" 2>&1 || { tail -n 40 "$home/build.log" >&2; exit 1; }
fi

# the console carries only what the log file cannot: a JVM that does not start
export CONSOLE_LOG=OFF LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE="$home/server.pid"
rm -f "$JBOSS_PIDFILE"
"$server/bin/standalone.sh" -b "${BIND:-127.0.0.1}" "-Djboss.http.port=$port" \
    "-Djboss.management.http.port=${MANAGEMENT_PORT:-9990}" "-Djboss.server.data.dir=$home" \
    "-Dshuzhuan.demonstration=$demonstration" "-Dshuzhuan.public.url=${SHUZHUAN_PUBLIC_URL:-http://127.0.0.1:$port}" >"$home/console.log" 2>&1 &
launcher=$!

stop() {
    trap - INT TERM
    echo "Stopping ..."
    [ -s "$JBOSS_PIDFILE" ] && kill "$(cat "$JBOSS_PIDFILE")" 2>/dev/null
    wait "$launcher" 2>/dev/null || true
    exit "${1:-0}"
}
trap stop INT TERM

echo "Starting (log: ear/target/server/standalone/log/server.log) ..."
java ear/src/main/scripts/AwaitReady.java "http://127.0.0.1:$port" "$launcher" 300 || {
    tail -n 30 "$server/standalone/log/server.log" "$home/console.log" >&2 || true
    stop 1
}
echo "Ctrl-C stops it; what was entered stays in $home"
wait "$launcher"
