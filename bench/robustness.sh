#!/usr/bin/env bash
# What the API does while clients are idle, slow, gone or greedy. Needs 10,000 open files in each of two processes.
# Usage: bash bench/robustness.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ulimit -n 20000
dotnet build bench/OpenData.Bench -c Release -v q >&2
dotnet bench/OpenData.Bench/bin/Release/net10.0/OpenData.Bench.dll robustness
