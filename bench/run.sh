#!/bin/sh
# Measures scoring and comparison:  sh bench/run.sh [scoring|comparison] [stored assessments, 1000000]
# Needs what `./mvnw package` built, and PostgreSQL for the comparison (a throw-away cluster on PORT, 55499).
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

if [ "$what" != comparison ]; then
    java -cp "$work/classes:$classpath" org.shuzhuan.assessment.ScoringBench
fi
if [ "$what" != scoring ]; then
    sh ear/src/test/scripts/postgres.sh start "$work/postgres" "$port"
    trap 'sh ear/src/test/scripts/postgres.sh stop "$work/postgres" "$port"' EXIT
    java -cp "$work/classes:$(newest 'postgresql-4*.jar')" org.shuzhuan.bench.ComparisonBench \
        "jdbc:postgresql://127.0.0.1:$port/shuzhuan?user=shuzhuan&password=shuzhuan" "$stored"
fi
