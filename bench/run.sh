#!/bin/sh
# Measures scoring, comparison and lists:  sh bench/run.sh [all|scoring|comparison|lists] [stored assessments, cases: 1000000]
# Needs what `./mvnw package` built, and PostgreSQL for all but scoring (a throw-away cluster on PORT, 55499).
set -eu
cd "$(dirname "$0")/.."

what=${1:-all}
stored=${2:-1000000}
port=${PORT:-55499}
work=bench/target
mkdir -p "$work/classes"

newest() { find "${HOME}/.m2/repository" -name "$1" | sort -V | tail -n 1; }
classpath=ejb/target/classes:ejb/target/test-classes:$(newest 'jakarta.jakartaee-api-*.jar'):$(newest 'parsson-1.*.jar')
javac -d "$work/classes" -cp "$classpath" $(find bench/src -name '*.java')

if [ "$what" = all ] || [ "$what" = scoring ]; then
    java -cp "$work/classes:$classpath" org.shuzhuan.assessment.ScoringBench
fi
if [ "$what" != scoring ]; then
    sh ear/src/test/scripts/postgres.sh start "$work/postgres" "$port"
    trap 'sh ear/src/test/scripts/postgres.sh stop "$work/postgres" "$port"' EXIT
    database="jdbc:postgresql://127.0.0.1:$port/shuzhuan?user=shuzhuan&password=shuzhuan"
    if [ "$what" != lists ]; then
        java -cp "$work/classes:$(newest 'postgresql-4*.jar')" org.shuzhuan.bench.ComparisonBench "$database" "$stored"
    fi
    if [ "$what" != comparison ]; then
        java -cp "$work/classes:$(newest 'postgresql-4*.jar')" org.shuzhuan.bench.ListBench "$database" "$stored"
    fi
fi
