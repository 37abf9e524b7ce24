#!/bin/bash
# Makes the roles of Lianxi in the database that psql connects to. Names and passwords come from the
# environment; beside this file lies, or LIANXI_ROLES_SQL names, what makes them.
set -euo pipefail
export LIANXI_ROLES_SQL="${LIANXI_ROLES_SQL:-$(dirname "${BASH_SOURCE[0]}")/roles.sql}"
for role in OWNER APPLICATION READER NOTIFICATION; do
  for variable in "LIANXI_POSTGRES_${role}" "LIANXI_POSTGRES_${role}_PASSWORD"; do
    [ -n "${!variable:-}" ] || { echo "$variable is not set" >&2; exit 1; }
  done
done
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-${PGUSER:-postgres}}" \
  --dbname "${POSTGRES_DB:-${PGDATABASE:-lianxi}}" <<'SQL'
\getenv owner LIANXI_POSTGRES_OWNER
\getenv owner_password LIANXI_POSTGRES_OWNER_PASSWORD
\getenv application LIANXI_POSTGRES_APPLICATION
\getenv application_password LIANXI_POSTGRES_APPLICATION_PASSWORD
\getenv reader LIANXI_POSTGRES_READER
\getenv reader_password LIANXI_POSTGRES_READER_PASSWORD
\getenv notification LIANXI_POSTGRES_NOTIFICATION
\getenv notification_password LIANXI_POSTGRES_NOTIFICATION_PASSWORD
\getenv roles LIANXI_ROLES_SQL
\o /dev/null
select set_config('lianxi.owner', :'owner', false), set_config('lianxi.owner_password', :'owner_password', false),
  set_config('lianxi.application', :'application', false),
  set_config('lianxi.application_password', :'application_password', false),
  set_config('lianxi.reader', :'reader', false), set_config('lianxi.reader_password', :'reader_password', false),
  set_config('lianxi.notification', :'notification', false),
  set_config('lianxi.notification_password', :'notification_password', false);
begin;
\i :roles
commit;
SQL
