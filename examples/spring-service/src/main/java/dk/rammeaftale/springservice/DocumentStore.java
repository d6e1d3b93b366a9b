package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItem;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores documents in the database in canonical form. Ids are unique across document types. */
@Repository
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored document: its canonical JSON and the version that identifies these bytes. */
    record Stored(String version, String json) {}

    /** Returns the version of a canonical form. It is a digest, so it identifies the same bytes in every database. */
    static String version(String canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Adds a document; throws {@link org.springframework.dao.DuplicateKeyException} if its id is taken. */
    @Transactional
    public void add(StoredType type, Document document, String canonical) {
        jdbc.sql(
                        "insert into document (id, type, version, body) values (:id, :type, :version, cast(:body as json_text))")
                .param("id", document.id().text())
                .param("type", type.word())
                .param("version", version(canonical))
                .param("body", canonical)
                .update();
        addAgreements(document);
    }

    /** Replaces a document if it still has one of these versions. A single statement compares and replaces, to avoid a race. */
    @Transactional
    public boolean replace(StoredType type, Document document, String canonical, Collection<String> versions) {
        return !versions.isEmpty()
                && replaced(
                        document,
                        update(type, document, canonical, " and version in (:versions)")
                                .param("versions", versions));
    }

    /** Replaces a document of any version. */
    @Transactional
    public boolean replace(StoredType type, Document document, String canonical) {
        return replaced(document, update(type, document, canonical, ""));
    }

    private JdbcClient.StatementSpec update(StoredType type, Document document, String canonical, String condition) {
        return jdbc.sql("update document set version = :version, body = cast(:body as json_text)"
                        + " where id = :id and type = :type" + condition)
                .param("version", version(canonical))
                .param("body", canonical)
                .param("id", document.id().text())
                .param("type", type.word());
    }

    private boolean replaced(Document document, JdbcClient.StatementSpec update) {
        if (update.update() == 0) {
            return false;
        }
        jdbc.sql("delete from about where meeting = ?")
                .param(document.id().text())
                .update();
        addAgreements(document);
        return true;
    }

    private void addAgreements(Document document) {
        if (document instanceof Meeting meeting) {
            agreements(meeting)
                    .forEach(agreement -> jdbc.sql("insert into about (meeting, agreement) values (?, ?)")
                            .params(meeting.id().text(), agreement.text())
                            .update());
        }
    }

    /** Returns the documents that the meeting or any of its agenda items is about; a committee meeting has many subjects. */
    private static List<Id> agreements(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting.about()), meeting.allItems().stream().map(AgendaItem::about))
                .flatMap(List::stream)
                .map(Reference::document)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Optional<Stored> find(StoredType type, Id id) {
        return jdbc.sql("select version, body as json from document where id = ? and type = ?")
                .params(id.text(), type.word())
                .query(Stored.class)
                .optional();
    }

    boolean has(StoredType type, Id id) {
        return jdbc.sql("select id from document where id = ? and type = ?")
                .params(id.text(), type.word())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Returns the address of a stored document of any type. */
    URI address(Id id) {
        String word = jdbc.sql("select type from document where id = ?")
                .param(id.text())
                .query(String.class)
                .single();
        return StoredType.of(word).address(id);
    }

    /** Returns the ids of the first meetings about an agreement or an element of it, of those after an id. */
    List<Id> meetingsAbout(Id agreement, @Nullable Id after, int most) {
        return jdbc.sql("select meeting from about where agreement = ? and meeting > ? order by meeting limit ?")
                .params(agreement.text(), after == null ? "" : after.text(), most)
                .query((row, number) -> new Id(row.getString(1)))
                .list();
    }
}
