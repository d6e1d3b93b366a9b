package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests run on the database that the environment names, and the names in it do not depend on Java classes. */
@ServiceTest
class DatabaseTest {

    @Autowired
    private Http http;

    @Autowired
    private DataSource database;

    @Test
    void isTheOneThatTheEnvironmentNames() throws SQLException {
        String named = System.getenv("SPRING_DATASOURCE_URL");
        String scheme = named == null ? "jdbc:h2:" : named.substring(0, named.indexOf(':', "jdbc:".length()) + 1);

        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith(scheme);
        }
    }

    @Test
    void hasTheFormatsOwnWordsForTypes() {
        String agreement = Samples.newId();
        String meeting = Samples.newId();
        http.post("/agreements", Samples.agreement(agreement));
        http.post("/meetings", Samples.meeting(meeting, agreement));

        assertThat(type(agreement)).isEqualTo("frameworkAgreement");
        assertThat(type(meeting)).isEqualTo("meeting");
    }

    private String type(String id) {
        return JdbcClient.create(database)
                .sql("select type from document where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
