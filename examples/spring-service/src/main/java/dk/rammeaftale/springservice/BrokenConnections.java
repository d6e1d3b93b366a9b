package dk.rammeaftale.springservice;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/**
 * Tells the connection pool to evict broken connections. The pool knows PostgreSQL's error codes but not H2's, and it does not
 * test a connection that was used within the last half second, so a busy service would keep using a broken one.
 */
public final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override // the simple name is the pool's enum
    public Override adjudicate(SQLException e) {
        boolean broken = e instanceof SQLNonTransientConnectionException || e.getCause() instanceof IOException;
        return broken ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
