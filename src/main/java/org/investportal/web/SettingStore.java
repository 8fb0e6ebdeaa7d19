package org.investportal.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the settings that administrators store. */
@Component
public class SettingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the stored settings, without those that only a later version knows. */
    public Map<SettingKey, String> all() {
        Map<SettingKey, String> stored = new EnumMap<>(SettingKey.class);
        jdbc.sql("select name, content from setting").query((ResultSet row) -> add(row, stored));
        return stored;
    }

    private static void add(ResultSet row, Map<SettingKey, String> stored) throws SQLException {
        String name = row.getString("name");
        String content = row.getString("content");
        Stream.of(SettingKey.values()).filter(key -> key.code().equals(name)).forEach(key -> stored.put(key, content));
    }

    /** Stores the setting, or removes it if the content is empty. */
    public void store(SettingKey key, String content, long account) {
        if (content.isEmpty()) {
            jdbc.sql("delete from setting where name = :name")
                    .param("name", key.code())
                    .update();
        } else if (write(
                        "update setting set content = :content, changed_at = :at, changed_by = :by where name = :name",
                        key,
                        content,
                        account)
                == 0) {
            write(
                    "insert into setting (name, content, changed_at, changed_by) values (:name, :content, :at, :by)",
                    key,
                    content,
                    account);
        }
    }

    private int write(String statement, SettingKey key, String content, long account) {
        return jdbc.sql(statement)
                .param("name", key.code())
                .param("content", content)
                .param("at", OffsetDateTime.now(clock))
                .param("by", account)
                .update();
    }
}
