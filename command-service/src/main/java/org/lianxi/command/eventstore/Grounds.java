package org.lianxi.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.lianxi.command.shared.Reads;

/**
 * Tells whether a refusal still has its grounds. Caches are not asked by the commit then,
 * so they are asked here: nobody is refused for what another instance has changed.
 */
public final class Grounds {

    private final DataSource dataSource;

    private final Readers readers;

    Grounds(DataSource dataSource, Readers readers) {
        this.dataSource = dataSource;
        this.readers = readers;
    }

    /**
     * Whether anything that a decision looked at has gone on. What it looked through by
     * kind was read from the store just now and is not asked again.
     * @param reads what it looked at
     * @return true if the command has to be decided again
     * @throws EventStoreException if the store is away
     */
    public boolean haveChanged(Reads reads) {
        Map<String, Long> seen = new HashMap<>(reads.others());
        reads.own().forEach((id, sequence) -> seen.merge(id, sequence, Math::min));
        if (seen.isEmpty()) {
            return false;
        }
        List<String> changed = new ArrayList<>();
        try (Connection connection = this.dataSource.getConnection();
                PreparedStatement ask = connection.prepareStatement(WriteSql.GONE_ON)) {
            ask.setArray(1, connection.createArrayOf("text", seen.keySet().toArray(String[]::new)));
            ask.setArray(2, connection.createArrayOf("int8", seen.values().toArray(Long[]::new)));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    changed.add(rows.getString(1));
                }
            }
        }
        catch (SQLException ex) {
            throw new EventStoreException("Grounds of a refusal cannot be compared", ex);
        }
        this.readers.suspect(changed);
        return !changed.isEmpty();
    }

}
