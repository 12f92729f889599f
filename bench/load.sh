#!/usr/bin/env bash
# Requests in a second: the API beside a hand-written endpoint, and its kept answers beside constant bytes.
# Usage: bash bench/load.sh [SECONDS]   (for each query and server, after 20 s or more to warm up; default 10)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build bench/OpenData.Bench -c Release -v q >&2
dotnet bench/OpenData.Bench/bin/Release/net10.0/OpenData.Bench.dll requests "${1:-10}"
