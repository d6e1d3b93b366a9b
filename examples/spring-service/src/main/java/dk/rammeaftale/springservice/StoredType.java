package dk.rammeaftale.springservice;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Id;
import java.net.URI;
import java.util.Arrays;

/** The document types that the service stores. */
enum StoredType {
    AGREEMENT(FrameworkAgreement.class, "frameworkAgreement", "/agreements/"),
    MEETING(Meeting.class, "meeting", "/meetings/");

    private final Class<? extends Document> documents;
    private final String word;
    private final String path;

    StoredType(Class<? extends Document> documents, String word, String path) {
        this.documents = documents;
        this.word = word;
        this.path = path;
    }

    Class<? extends Document> documents() {
        return documents;
    }

    /** Returns the type's word in the JSON format; unlike a class name, it never changes in the database. */
    String word() {
        return word;
    }

    static StoredType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not stored here: " + word));
    }

    URI address(Id id) {
        return URI.create(path + id);
    }
}
