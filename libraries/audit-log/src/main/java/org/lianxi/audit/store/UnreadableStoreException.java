package org.lianxi.audit.store;

import java.io.IOException;
import java.sql.SQLException;

/**
 * A database does not give what is asked of it.
 */
public final class UnreadableStoreException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableStoreException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /**
     * What the database said.
     * @return the cause
     */
    public SQLException reason() {
        return (SQLException) getCause();
    }

}
