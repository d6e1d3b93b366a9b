package org.example.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** Databases and caches store the document's canonical form, and return an equal document. */
class StorageRecipesTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    private static FrameworkAgreement sample() throws IOException {
        return JSON.read(SAMPLES.resolve("annual-agreement.json"), FrameworkAgreement.class);
    }

    @Entity
    @Table(name = "kept")
    static class Kept {
        @Id
        long number;

        @Column(columnDefinition = "text")
        @Nullable
        FrameworkAgreement agreement;
    }

    @Test
    void jpaKeepsAnAgreement() throws IOException {
        FrameworkAgreement agreement = sample();
        try (EntityManagerFactory database = new PersistenceConfiguration("recipes")
                .managedClass(Kept.class)
                .managedClass(AgreementColumn.class)
                .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:recipes;DB_CLOSE_DELAY=-1")
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .createEntityManagerFactory()) {
            database.runInTransaction(session -> {
                Kept with = new Kept();
                with.number = 1;
                with.agreement = agreement;
                session.persist(with);
                Kept without = new Kept();
                without.number = 2;
                session.persist(without);
            });
            database.runInTransaction(session -> {
                assertThat(session.createNativeQuery("select agreement from kept where number = 1", String.class)
                                .getSingleResult())
                        .isEqualTo(JSON.writeText(agreement));
                assertThat(session.find(Kept.class, 1).agreement).isEqualTo(agreement);
                assertThat(session.find(Kept.class, 2).agreement).isNull();
            });
        }
    }

    record KeptRow(
            @org.springframework.data.annotation.Id long number,
            @Nullable FrameworkAgreement agreement) {}

    @Test
    void springDataJdbcKeepsAnAgreement() throws IOException {
        FrameworkAgreement agreement = sample();
        EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.registerBean(NamedParameterJdbcTemplate.class, database);
            context.register(AgreementConversions.class);
            context.refresh();
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("create table kept_row (number bigint generated always as identity, agreement text)")
                    .update();

            JdbcAggregateTemplate rows = context.getBean(JdbcAggregateTemplate.class);
            KeptRow with = rows.insert(new KeptRow(0, agreement));
            KeptRow without = rows.insert(new KeptRow(0, null));

            assertThat(jdbc.sql("select agreement from kept_row where number = ?")
                            .param(with.number())
                            .query(String.class)
                            .single())
                    .isEqualTo(JSON.writeText(agreement));
            assertThat(rows.findById(with.number(), KeptRow.class)).isEqualTo(new KeptRow(with.number(), agreement));
            assertThat(rows.findById(without.number(), KeptRow.class)).isEqualTo(without);
        } finally {
            database.shutdown();
        }
    }

    @Test
    void aCacheKeepsAnyDocument() throws IOException {
        RedisCacheConfiguration cache = RedisCacheConfiguration.defaultCacheConfig()
                .serializeValuesWith(SerializationPair.fromSerializer(new DocumentSerializer()));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.toList()) {
                Document document = JSON.read(sample, Document.class);
                ByteBuffer kept = write(cache.getValueSerializationPair(), document);
                assertThat(kept).isEqualTo(ByteBuffer.wrap(JSON.write(document)));
                assertThat(cache.getValueSerializationPair().read(kept)).isEqualTo(document);
            }
        }
    }

    @SuppressWarnings("unchecked") // Spring's configuration does not declare the type of the serializer's values
    private static ByteBuffer write(SerializationPair<?> values, Object value) {
        return ((SerializationPair<Object>) values).write(value);
    }
}
