package dk.rammeaftale.springservice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Explains without a stack trace why the database cannot be reached at start, for example because the service already runs. */
final class NoDatabase extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new FailureAnalysis(
                "The database cannot be reached: " + cause.getMessage(),
                "Stop the service if it is running already, or name another database: rammeaftale.folder for H2, or"
                        + " SPRING_DATASOURCE_URL.",
                failure);
    }
}
