#!/usr/bin/env bash
# The API under load for a long time, minute by minute, and its memory a minute after. Needs wrk.
# Usage: bash bench/endurance.sh [MINUTES]   (default 10)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build bench/OpenData.Bench -c Release -v q >&2
dotnet bench/OpenData.Bench/bin/Release/net10.0/OpenData.Bench.dll endurance "${1:-10}"
