package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.MemoryBudget.Use.HOLD;
import static dk.rammeaftale.springservice.MemoryBudget.Use.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Requests share the heap by the length of their documents. */
class MemoryBudgetTest {

    private static final long MB = 1 << 20;

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static MemoryBudget memory(long heap) {
        return new MemoryBudget(heap, DataSize.ofMegabytes(1), Duration.ZERO);
    }

    private static ServletRequestAttributes request() {
        ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        return request;
    }

    @Test
    void theHeapDecidesHowManyDocuments() {
        assertThat(memory(256 * MB).documentsAtOnce()).isEqualTo(1);
        assertThat(memory(512 * MB).documentsAtOnce()).isEqualTo(2);
        assertThat(memory(1024 * MB).documentsAtOnce()).isEqualTo(6);
        assertThat(memory(1L << 50).documentsAtOnce()).isPositive();
        assertThatThrownBy(() -> memory(200 * MB))
                .isInstanceOf(MemoryBudget.TooLittle.class)
                .hasMessage("A heap of 200 MB is too small for documents of 1048576B, which need 247 MB.");
    }

    @Test
    void whatFindsNoRoomIsRefusedUntilAnotherIsAnswered() {
        MemoryBudget memory = memory(256 * MB);
        ServletRequestAttributes first = request();
        memory.reserve(WORK, MB);

        ServletRequestAttributes second = request();
        memory.reserve(HOLD, MB);
        assertThatThrownBy(() -> memory.reserve(WORK, MB / 2)).isInstanceOf(Refusal.class);
        first.requestCompleted();
        memory.reserve(WORK, MB / 2);
        second.requestCompleted();
    }

    @Test
    void aReservationIsReplacedByTheNextOfItsUse() {
        MemoryBudget memory = memory(256 * MB);
        request();
        memory.reserve(WORK, MB);
        memory.reserve(WORK, MB / 2);
        memory.keep(WORK, 10 * MB);
        memory.keep(WORK, 90 * MB);

        request();
        memory.reserve(WORK, 9 * MB / 10);
        assertThatThrownBy(() -> memory.reserve(WORK, MB)).isInstanceOf(Refusal.class);
    }
}
