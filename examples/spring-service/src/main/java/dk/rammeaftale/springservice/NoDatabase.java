package dk.rammeaftale.springservice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says without a stack trace that the database cannot be reached at the start, such as when the service is running already. */
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
