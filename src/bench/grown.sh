# Makes portals with many figures for scripts that measure how the portal grows; to be sourced when sizes is set. Sets jar, and work, a folder that is
# removed at the end: it has a data folder for each size.

jar=$PWD/target/investportal.jar
[ -f "$jar" ] || { echo "Make the jar first: ./mvnw package -DskipTests" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in "${sizes[@]}"; do
    mkdir -p "$work/$size"
    [ "$size" = 0 ] || (cd "$work/$size" && java -Xmx1500m -jar "$jar" generate-figures "$size")
done
