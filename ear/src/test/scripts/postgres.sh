#!/bin/sh
# A throw-away PostgreSQL for the tests: postgres.sh start|stop <directory> <port>
# A new cluster at every start, on loopback only, database, user and password "shuzhuan". PostgreSQL refuses to run as root: as
# root the cluster belongs to the account "postgres" (or "nobody"), otherwise to whoever calls.
set -eu

action=$1
directory=$2
port=$3

binaries() {
    for found in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -Vr) $(dirname "$(readlink -f "$(command -v postgres || echo /)")"); do
        if [ -x "$found/initdb" ]; then
            echo "$found"
            return
        fi
    done
    echo "PostgreSQL is not installed; ear/test.sh installs it" >&2
    exit 1
}

as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u "$owner" -- "$@"
    else
        "$@"
    fi
}

# the owner must be able to enter every folder above the cluster; a checkout under /root forbids that
place() {
    mkdir -p "$directory"
    directory=$(cd "$directory" && pwd)
    if [ "$(id -u)" -eq 0 ] && ! runuser -u "$owner" -- test -x "$directory"; then
        directory=/tmp/shuzhuan-postgres-$port
        mkdir -p "$directory"
    fi
    cluster=$directory/cluster
}

running() {
    [ -f "$cluster/postmaster.pid" ] && as_owner "$bin/pg_ctl" -D "$cluster" status >/dev/null 2>&1
}

stop() {
    if running; then
        as_owner "$bin/pg_ctl" -D "$cluster" -m fast -w -t 30 stop >/dev/null
    fi
}

start() {
    stop
    rm -rf "$cluster"
    if [ "$(id -u)" -eq 0 ]; then
        chown "$owner" "$directory"
    fi
    cd "$directory"
    as_owner "$bin/initdb" -D "$cluster" -U shuzhuan -E UTF8 --locale=C --auth=trust >"$directory/initdb.log"
    as_owner "$bin/pg_ctl" -D "$cluster" -l "$cluster/server.log" -w -t 30 start \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=120" >/dev/null
    as_owner "$bin/psql" -q -h 127.0.0.1 -p "$port" -U shuzhuan -d postgres -c "CREATE DATABASE shuzhuan"
    echo "PostgreSQL for the tests listens on 127.0.0.1:$port"
}

owner=postgres
id "$owner" >/dev/null 2>&1 || owner=nobody
bin=$(binaries)
place
case $action in
    start) start ;;
    stop) stop ;;
    *) echo "start or stop, not $action" >&2; exit 2 ;;
esac
