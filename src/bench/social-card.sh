#!/usr/bin/env bash
# Makes the picture that is shown where somebody shares a page if the server has no font for its words. To be run, and what it made looked
# at and committed, when the default drawing, the banner or the card itself has changed. Needs Chromium at CHROME_PATH or in the path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
images=src/main/resources/static/img
browser=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$images/banner/hills.svg" src/main/resources/static/icon.svg "$work"
awk -v drawing="$(cat "src/main/resources/drawings/default.svg")" '{ at = index($0, "<!-- drawing -->"); if (at) $0 = substr($0, 1, at - 1) drawing substr($0, at + 16) } 1' \
    src/bench/social-card.html > "$work/card.html"
"$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars --window-size=1200,630 \
    --screenshot="$images/card/default.png" "file://$work/card.html" 2> "$work/log" || { cat "$work/log"; exit 1; }
ls -l "$images/card"
