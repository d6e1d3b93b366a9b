package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.agreement.FrameworkAgreement;
import dk.rammeaftale.document.Document;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.meeting.Meeting;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents in the database, each in its canonical form and under an id that no other has, whatever its type. */
@Repository
class DocumentStore {

    private static final Map<Class<? extends Document>, String> WORDS =
            Map.of(FrameworkAgreement.class, "frameworkAgreement", Meeting.class, "meeting");

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored: the canonical JSON, and the version that stands for exactly these bytes. */
    record Stored(String version, String json) {}

    /** Returns the format's own word for a type, so that what is stored is found also when a class has got another name. */
    private static String word(Class<? extends Document> type) {
        return Objects.requireNonNull(WORDS.get(type), () -> "not stored here: " + type);
    }

    /** Returns the version of a canonical form: a digest, so that it never means other bytes, in another database either. */
    static String version(String canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Adds a document; {@link org.springframework.dao.DuplicateKeyException} if its id is taken. */
    @Transactional
    public void add(Document document, String canonical) {
        jdbc.sql(
                        "insert into document (id, type, version, body) values (:id, :type, :version, cast(:body as json_text))")
                .param("id", document.id().text())
                .param("type", word(document.getClass()))
                .param("version", version(canonical))
                .param("body", canonical)
                .update();
        if (document instanceof Meeting meeting) {
            agreements(meeting)
                    .forEach(agreement -> jdbc.sql("insert into about (meeting, agreement) values (?, ?)")
                            .params(meeting.id().text(), agreement.text())
                            .update());
        }
    }

    private static List<Id> agreements(Meeting meeting) {
        return meeting.about().stream()
                .map(Reference::document)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Replaces an agreement if it still is in one of these versions; one statement, so that nobody comes between. */
    boolean replace(Id agreement, String canonical, Collection<String> versions) {
        return !versions.isEmpty()
                && update(agreement, canonical, " and version in (:versions)")
                                .param("versions", versions)
                                .update()
                        == 1;
    }

    /** Replaces an agreement, whatever its version. */
    boolean replace(Id agreement, String canonical) {
        return update(agreement, canonical, "").update() == 1;
    }

    private JdbcClient.StatementSpec update(Id agreement, String canonical, String condition) {
        return jdbc.sql("update document set version = :version, body = cast(:body as json_text)"
                        + " where id = :id and type = :type" + condition)
                .param("version", version(canonical))
                .param("body", canonical)
                .param("id", agreement.text())
                .param("type", word(FrameworkAgreement.class));
    }

    Optional<Stored> find(Class<? extends Document> type, Id id) {
        return jdbc.sql("select version, body as json from document where id = ? and type = ?")
                .params(id.text(), word(type))
                .query(Stored.class)
                .optional();
    }

    /** Returns the canonical JSON of the meetings that refer to an agreement or to something in it. */
    List<String> meetingsAbout(Id agreement) {
        return jdbc.sql("select body from document join about on about.meeting = document.id"
                        + " where about.agreement = ? order by document.id")
                .param(agreement.text())
                .query(String.class)
                .list();
    }
}
