package dk.rammeaftale.springservice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Shares the heap among the requests. Each request reserves heap by the length of its document. A request that gets none in time
 * is refused, because documents that do not fit into the heap together would make all requests fail.
 */
@Component
final class MemoryBudget {

    /** What a request does with a document, with the bytes of heap that this takes for each byte of the document. */
    enum Use {
        /** Holds the document as bytes and as text, while it arrives, is stored or is sent. */
        HOLD(6),
        /** Reads the document and makes the response. Empty objects, and pages of many short texts, take the most. */
        WORK(100);

        private final int factor;

        Use(int factor) {
            this.factor = factor;
        }
    }

    /** The heap that the service and its database need without any document. */
    private static final long BASE_BYTES = 96L << 20;

    /** The bytes of one permit. A semaphore has an int of permits, which cannot count the bytes of a large heap. */
    private static final int BYTES_PER_PERMIT = 1 << 10;

    private final EnumMap<Use, Semaphore> budgets = new EnumMap<>(Use.class);
    private final Duration patience;
    private final int documents;

    @Autowired
    MemoryBudget(
            @Value("${rammeaftale.max-bytes}") DataSize maxBytes,
            @Value("${rammeaftale.wait-for-memory}") Duration patience) {
        this(Runtime.getRuntime().maxMemory(), maxBytes, patience);
    }

    /**
     * Splits the heap: one third for {@code HOLD}, two thirds for {@code WORK}. They are separate, so
     * documents that are only held never take the heap that other requests need for their work.
     */
    MemoryBudget(long heap, DataSize maxBytes, Duration patience) {
        long third = Math.max(0, heap - BASE_BYTES) / 3;
        budgets.put(Use.HOLD, budget(third));
        budgets.put(Use.WORK, budget(2 * third));
        documents = Math.toIntExact(2 * third / Use.WORK.factor / maxBytes.toBytes());
        this.patience = patience;
        if (documents == 0) {
            long needed = BASE_BYTES + Use.WORK.factor * maxBytes.toBytes() * 3 / 2;
            throw new TooLittle(
                    DataSize.ofBytes(heap).toMegabytes(),
                    maxBytes.toString(),
                    DataSize.ofBytes(needed).toMegabytes() + 1);
        }
    }

    private static Semaphore budget(long bytes) {
        return new Semaphore(Math.toIntExact(Math.min(Integer.MAX_VALUE, bytes / BYTES_PER_PERMIT)), true);
    }

    /** Returns the number of documents of the greatest length that can be worked on at once. */
    int documentsAtOnce() {
        return documents;
    }

    /**
     * Reserves heap for a document, for the current request. Replaces the request's reservation for this use. It is released
     * when the request is answered.
     *
     * @param length the document's length in bytes
     */
    void reserve(Use use, long length) {
        reserved(use).set(permits(length * use.factor));
    }

    /** Lowers the request's reservation for a use to at most {@code bytes} of heap. */
    void keep(Use use, long bytes) {
        Reserved reserved = reserved(use);
        reserved.set(Math.min(reserved.permits, permits(bytes)));
    }

    private static int permits(long bytes) {
        return Math.toIntExact((bytes + BYTES_PER_PERMIT - 1) / BYTES_PER_PERMIT);
    }

    private Reserved reserved(Use use) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        String name = MemoryBudget.class.getName() + use;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Reserved before) {
            return before;
        }
        Reserved reserved = new Reserved(Objects.requireNonNull(budgets.get(use)));
        request.setAttribute(name, reserved, RequestAttributes.SCOPE_REQUEST);
        request.registerDestructionCallback(name, () -> reserved.set(0), RequestAttributes.SCOPE_REQUEST);
        return reserved;
    }

    /** The reservation of a request for one use. */
    private final class Reserved {

        private final Semaphore budget;
        private int permits;

        Reserved(Semaphore budget) {
            this.budget = budget;
        }

        void set(int needed) {
            if (needed > permits && !acquired(budget, needed - permits)) {
                throw new Refusal(Reason.BUSY);
            }
            budget.release(Math.max(0, permits - needed));
            permits = needed;
        }
    }

    private boolean acquired(Semaphore budget, int permits) {
        try {
            return budget.tryAcquire(permits, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service is being stopped
            return false;
        }
    }

    /** Thrown at start if the heap is too small for a single document of the greatest length. */
    static final class TooLittle extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLittle(long heap, String maxBytes, long needed) {
            super("A heap of " + heap + " MB is too small for documents of " + maxBytes + ", which need " + needed
                    + " MB.");
        }
    }
}
