package dk.rammeaftale.springservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The documents of examples/samples with new ids, so that tests do not conflict in the database. */
final class Samples {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Samples() {}

    static String newId() {
        return "aftale-" + NEXT.incrementAndGet();
    }

    static String agreement(String id) {
        return read("agreement.json").replace("sjaelland-2021-22", id);
    }

    static String meeting(String id, String agreement) {
        return read("meeting.json").replace("dialogmoede-2022-04-07", id).replace("sjaelland-2021-22", agreement);
    }

    /** Returns a minimal agreement with more properties at its end. */
    static String small(String id, String more) {
        return "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"" + id
                + "\",\"title\":\"Rammeaftale\",\"period\":\"2021/2022\"" + more + "}";
    }

    /** Returns a minimal meeting with more properties at its end. */
    static String smallMeeting(String id, String more) {
        return "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"" + id + "\",\"title\":\"Møde\"" + more + "}";
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("../samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
