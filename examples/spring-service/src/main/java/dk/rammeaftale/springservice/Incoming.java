package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.MemoryBudget.Use.HOLD;
import static dk.rammeaftale.springservice.MemoryBudget.Use.WORK;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads the document that a request carries, or refuses it with all its problems. */
@Component
final class Incoming {

    /** The bytes are no JSON text at all: not JSON, not UTF-8, something after it. */
    private static final Set<String> NOT_JSON = Set.of("RA-0001", "RA-0002", "RA-0003");

    private static final int CHUNK = 1 << 14;

    private final RammeaftaleJson json;
    private final MemoryBudget memory;
    private final int maxBytes;
    private final Duration deadline;

    Incoming(
            RammeaftaleJson json,
            MemoryBudget memory,
            @Value("${rammeaftale.max-bytes}") DataSize maxBytes,
            @Value("${rammeaftale.body-within}") Duration deadline) {
        this.json = json;
        this.memory = memory;
        this.deadline = deadline;
        this.maxBytes = Math.toIntExact(maxBytes.toBytes());
    }

    /**
     * A document that may be stored.
     *
     * @param document the document
     * @param canonical its canonical form, which is what is stored
     * @param asSent whether it was sent in that form, byte for byte
     * @param warnings what somebody should look at
     */
    record Received(Document document, String canonical, boolean asSent, List<Problem> warnings) {}

    Received read(HttpServletRequest request, Class<? extends Document> type) {
        byte[] sent = bytes(request);
        memory.reserve(WORK, sent.length);
        ReadResult<? extends Document> result = json.tryRead(sent, type);
        Document document = result.isValid() ? result.value().orElse(null) : null;
        if (document == null) {
            boolean isJson = result.problems().stream().noneMatch(p -> NOT_JSON.contains(p.code()));
            throw new Refusal(isJson ? Reason.INVALID_DOCUMENT : Reason.NOT_JSON, result.problems());
        }
        String canonical = json.writeText(document);
        byte[] stored = canonical.getBytes(UTF_8);
        if (stored.length > maxBytes) { // P15W is stored as P105D, and must be read again
            throw new Refusal(Reason.TOO_LARGE, maxBytes);
        }
        return new Received(document, canonical, Arrays.equals(sent, stored), result.problems());
    }

    /** Reads no more than the limit and one byte, however long the body is or says that it is. */
    private byte[] bytes(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new Refusal(Reason.UNSUPPORTED_MEDIA_TYPE); // a small gzip may hold gigabytes
        }
        if (request.getContentLengthLong() > maxBytes) {
            throw new Refusal(Reason.TOO_LARGE, maxBytes);
        }
        long announced = request.getContentLengthLong();
        memory.reserve(HOLD, announced < 0 ? maxBytes : announced);
        byte[] bytes;
        try {
            bytes = inTime(request);
        } catch (IOException e) {
            boolean slow = e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
            throw new Refusal(
                    slow ? Reason.TOO_SLOW : Reason.BAD_REQUEST); // cut off, or no chunk where one was promised
        }
        if (bytes.length > maxBytes) {
            throw new Refusal(Reason.TOO_LARGE, maxBytes);
        }
        return bytes;
    }

    /** A client that sends a byte now and then never waits too long for the next one, but would keep a thread for itself. */
    private byte[] inTime(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        long start = System.nanoTime();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int read = 0;
        while (read >= 0 && bytes.size() <= maxBytes) {
            if (System.nanoTime() - start > deadline.toNanos()) {
                SlowBodies.letGo(request);
                throw new Refusal(Reason.TOO_SLOW);
            }
            read = body.read(chunk, 0, Math.min(CHUNK, maxBytes + 1 - bytes.size()));
            bytes.write(chunk, 0, Math.max(0, read));
        }
        return bytes.toByteArray();
    }
}
