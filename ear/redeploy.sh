#!/bin/sh
# Inner loop: builds the EAR without provisioning and puts it into the running server:  sh ear/redeploy.sh
# The server's scanner takes it within five seconds; pages of the old deployment end.
set -eu
cd "$(dirname "$0")/.."
sh ./mvnw -o -q -B -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -Dwildfly.package.skip=true package
echo "Copied; ear/target/server/standalone/log/server.log tells when it runs"
