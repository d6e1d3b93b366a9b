package dk.rammeaftale.springservice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The formats of a public copy. The first is the default. */
enum Form {
    PAGE("html", "text/html;charset=UTF-8"),
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    TEXT("txt", "text/plain;charset=UTF-8"),
    CALENDAR("ics", "text/calendar;charset=UTF-8"),
    ANSWERS("json", MediaType.APPLICATION_JSON_VALUE);

    private final String suffix;
    private final String type;

    Form(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    static Form ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** Returns the format with the highest quality, the first one if several are equal. */
    static Form best(List<MediaType> accept) {
        Form best = PAGE;
        for (Form form : values()) {
            best = form.quality(accept) > best.quality(accept) ? form : best;
        }
        return best.ifAccepted(accept);
    }

    Form ifAccepted(List<MediaType> accept) {
        if (quality(accept) == 0) {
            throw new Refusal(Reason.NOT_ACCEPTABLE);
        }
        return this;
    }

    /** Returns the quality of the most specific matching range (RFC 9110, 12.5.1), which may exclude the format with {@code q=0}. */
    private double quality(List<MediaType> accept) {
        Optional<MediaType> narrowest = accept.stream()
                .filter(range -> range.includes(type()))
                .max(Comparator.comparing(range -> range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2));
        return accept.isEmpty() ? 1 : narrowest.map(MediaType::getQualityValue).orElse(0.0);
    }
}
