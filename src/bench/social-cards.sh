#!/usr/bin/env bash
# Makes the pictures that are shown where somebody shares a page, one for each drawing of a sector and the default. To be run, and what
# it made looked at and committed, when a drawing, the scene or the card itself has changed. Needs Chromium at CHROME_PATH or in the path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
images=src/main/resources/static/img
browser=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$images/scene.svg" src/main/resources/static/icon.svg "$work"
mkdir -p "$images/card"
for drawing in "$images"/sector/*.svg; do
    name=$(basename "$drawing" .svg)
    awk -v drawing="$(cat "$drawing")" '{ at = index($0, "<!-- drawing -->"); if (at) $0 = substr($0, 1, at - 1) drawing substr($0, at + 16) } 1' \
        src/bench/social-card.html > "$work/card.html"
    "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars --window-size=1200,630 \
        --screenshot="$work/card.png" "file://$work/card.html" 2> "$work/log" || { cat "$work/log"; exit 1; }
    mv "$work/card.png" "$images/card/$name.png"
done
ls -l "$images/card"
