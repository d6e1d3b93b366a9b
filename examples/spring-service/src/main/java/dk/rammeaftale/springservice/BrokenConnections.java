package dk.rammeaftale.springservice;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/**
 * Has the pool throw away a connection that is broken. By itself it knows PostgreSQL's codes, not H2's, and a broken connection
 * that is asked for again and again within half a second would never be tried.
 */
public final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override // Override is the pool's word here
    public Override adjudicate(SQLException e) {
        boolean broken = e instanceof SQLNonTransientConnectionException || e.getCause() instanceof IOException;
        return broken ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
