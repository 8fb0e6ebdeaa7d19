#!/usr/bin/env bash
# Compares how fast the portal sends kept answers with other servers of the same bytes: serving.sh [ROUNDS [SECONDS]]
# Servers: the portal; the portal that keeps nothing; nginx with compressed files; a bare embedded Tomcat of the same version that sends the same
# headers, too. The server has one core and the client another. In each round all servers have their turn, so that the load of the machine meets
# all; a ratio is one of the same round, and the median of them is printed. JAVA_OPTIONS are for the portal.
# Goals: 0.75 of nginx, 0.9 of the bare Tomcat, 20 times the portal that keeps nothing; p99 at 500 requests a second 2 ms above that of nginx;
# 4 KB allocated for each request.
# Needs target/investportal.jar (./mvnw package -DskipTests), a JDK, wrk, nginx, curl and Python 3; takes some ten minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-7}
seconds=${2:-4}
bench=$PWD/src/bench
jar=${JAR:-$PWD/target/investportal.jar}
[ -f "$jar" ] || { echo "There is no $jar: run ./mvnw package -DskipTests"; exit 1; }
. src/bench/portals.sh
paths=(/sectors/biomedicine /figures/digital-economy-growth/hangzhou/2018-H1 /data/figures.csv)

declare -A port process
serve() {
    local name=$1 path=$2
    shift 2
    taskset -c 0 "$@" >"$work/$name.log" 2>&1 &
    process[$name]=$!
    portals+=("$!")
    until curl -sf --noproxy '*' -o /dev/null "http://127.0.0.1:${port[$name]}$path"; do
        kill -0 "${process[$name]}" || { cat "$work/$name.log"; exit 1; }
        sleep 0.2
    done
}

for name in portal nothing nginx tomcat; do
    port[$name]=$(free_port)
    mkdir "$work/$name"
done
for name in portal nothing; do
    size=64MB
    [ "$name" = portal ] || size=0
    # shellcheck disable=SC2086
    serve "$name" /robots.txt env -C "$work/$name" java ${JAVA_OPTIONS:-} -jar "$jar" --server.address=127.0.0.1 --server.port="${port[$name]}" --portal.page-cache.size=$size
done

for path in "${paths[@]}"; do
    mkdir -p "$work/nginx/files$(dirname "$path")"
    curl -sf --noproxy '*' -o "$work/nginx/files$path" "http://127.0.0.1:${port[portal]}$path"
    gzip -9 -k "$work/nginx/files$path"
done
cat >"$work/nginx/nginx.conf" <<EOF
$([ "$(id -u)" -ne 0 ] || echo 'user root;')
worker_processes 1;
daemon off;
pid $work/nginx/pid;
error_log stderr;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=100;
    default_type text/html;
    client_body_temp_path $work/nginx/body;
    proxy_temp_path $work/nginx/proxy;
    fastcgi_temp_path $work/nginx/fastcgi;
    uwsgi_temp_path $work/nginx/uwsgi;
    scgi_temp_path $work/nginx/scgi;
    server {
        listen 127.0.0.1:${port[nginx]};
        root $work/nginx/files;
        gzip_static on;
    }
}
EOF
serve nginx "${paths[0]}" "$(command -v nginx || echo /usr/sbin/nginx)" -p "$work/nginx" -c "$work/nginx/nginx.conf" -e stderr

(cd "$work/tomcat" && python3 -m zipfile -e "$jar" .)
javac -proc:none -d "$work/tomcat/classes" -cp "$work/tomcat/BOOT-INF/lib/*" "$bench/BareTomcat.java"
serve tomcat "${paths[0]}" java -cp "$work/tomcat/classes:$work/tomcat/BOOT-INF/lib/*" BareTomcat "$work/tomcat" "${port[tomcat]}" "http://127.0.0.1:${port[portal]}" "${paths[@]}"

javac -proc:none -d "$work/client" "$bench/OpenLoop.java"
servers=()
for name in portal nothing nginx tomcat; do
    servers+=("$name:${port[$name]}:${process[$name]}")
done
python3 "$bench/serving.py" "$rounds" "$seconds" "$work/client" "${servers[@]}"
