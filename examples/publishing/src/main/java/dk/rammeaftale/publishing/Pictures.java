package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Point;
import dk.rammeaftale.publishing.View.Share;
import dk.rammeaftale.publishing.View.Shares;
import dk.rammeaftale.publishing.View.Timeline;
import dk.rammeaftale.publishing.View.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws pictures as SVG. Their content is also in the text beside them and in their description. */
final class Pictures {

    /** The width of the narrowest screen, so that text in pictures is not scaled down there. */
    private static final int WIDTH = 320;

    private static final int LINE = 20;
    private static final int TEXT_FROM = 24;

    /** The number of characters that fit on a line even in a wide typeface. */
    private static final int LETTERS = 32;

    private static final int MOST_LINES = 4;

    private static final int STEP = 20;
    private static final int MOST_SQUARES = 200;

    private final Html html;
    private final Labels labels;

    Pictures(Html html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** Draws a vertical timeline, the earliest day first. */
    void timeline(Timeline timeline) {
        List<Point> points = timeline.points();
        if (points.size() > Timeline.MOST_POINTS) {
            return; // a timeline longer than a screen gives no overview
        }
        String all = points.stream()
                .map(point -> point.when() + ": " + Plain.ends(Plain.inOneLine(point.label())))
                .collect(Collectors.joining("; "));
        List<Integer> tops = new ArrayList<>();
        int end = 0;
        for (Point point : points) {
            tops.add(end);
            end += (lines(point.when()).size() + lines(point.label()).size()) * LINE + LINE / 2;
        }
        picture("timeline", Optional.of(timeline.label()), all, end, () -> {
            rail(LINE / 2, tops.get(tops.size() - 1) + LINE / 2);
            for (int i = 0; i < points.size(); i++) {
                point(points.get(i), tops.get(i));
            }
        });
    }

    private void rail(int from, int to) {
        html.element("path", "", "d", "M7 " + from + "h2V" + to + "h-2z", "class", "rail");
    }

    private void point(Point point, int top) {
        html.element("circle", "", "cx", "8", "cy", text(top + LINE / 2), "r", "6", "class", "dot");
        int below = top;
        for (String line : lines(point.when())) {
            words(line, below, "day");
            below += LINE;
        }
        for (String line : lines(point.label())) {
            words(line, below, "what");
            below += LINE;
        }
    }

    /** Wraps text into lines, because SVG does not wrap. Text beyond the last line is cut off. */
    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Plain.inOneLine(words).strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (length(longer) <= LETTERS) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = shortened(word);
            }
        }
        lines.add(line);
        if (lines.size() > MOST_LINES) {
            String last = lines.get(MOST_LINES - 1);
            lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            lines.add(length(last) < LETTERS - 1 ? last + " …" : shortened(last + "…"));
        }
        return lines;
    }

    private static String shortened(String word) {
        return length(word) <= LETTERS ? word : word.substring(0, word.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Draws one square per member, grouped by share. */
    void shares(Shares shares) {
        int all = shares.shares().stream().mapToInt(Share::number).sum();
        if (all > MOST_SQUARES) {
            return;
        }
        String description = shares.shares().stream()
                .map(share -> share.label() + ": " + number(share, all))
                .collect(Collectors.joining("; "));
        int rows = atLeast(all, WIDTH / STEP);
        int columns = atLeast(all, Math.max(rows, 1)); // rows of equal length
        int legend = rows * STEP + LINE / 2;
        int height = legend + shares.shares().size() * LINE;
        picture("shares", Optional.empty(), shares.label() + ". " + description, height, () -> {
            int drawn = 0;
            for (int i = 0; i < shares.shares().size(); i++) {
                Share share = shares.shares().get(i);
                for (int end = drawn + share.number(); drawn < end; drawn++) {
                    square(drawn % columns * STEP, drawn / columns * STEP, share.tone());
                }
                int top = legend + i * LINE;
                square(0, top, share.tone());
                words(share.label() + ": " + number(share, all), top, "what");
            }
        });
    }

    /** Divides and rounds up. */
    private static int atLeast(int number, int by) {
        return (number + by - 1) / by;
    }

    private String number(Share share, int all) {
        return labels.get("figure.of").replace("{number}", text(share.number())).replace("{all}", text(all));
    }

    /** Draws a 16 by 16 symbol, whose shape also shows the tone for readers who do not see colours. */
    private void square(int x, int y, Tone tone) {
        String form = switch (tone) {
            case YES -> "h16v16h-16z";
            case CHANGED -> "h16l-16 16z"; // half of the square
            case WAITING -> "h16v16h-16zm2 2v6h12v-6z"; // the lower half is full
            case NO -> "m0 3 3-3 5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5z"; // a cross
            case CLAIMED -> "h16v16h-16zm2 2v12h12v-12zm4 4h4v4h-4z"; // a frame with a dot
            case UNKNOWN -> "h16v16h-16zm2 2v12h12v-12z"; // a frame
        };
        html.element(
                "path", "", "d", "M" + x + " " + y + form, "class", tone.name().toLowerCase(Locale.ROOT));
    }

    /** Writes a line of text; top is the upper edge of the line. */
    private void words(String words, int top, String kind) {
        html.element("text", words, "x", text(TEXT_FROM), "y", text(top + LINE - 5), "class", kind);
    }

    private void picture(String kind, Optional<String> caption, String description, int height, Runnable content) {
        html.block(
                "figure",
                () -> {
                    caption.ifPresent(words -> html.block("figcaption", () -> html.text(words)));
                    html.element(
                            "svg",
                            content,
                            "viewBox",
                            "0 0 " + WIDTH + " " + height,
                            "role",
                            "img",
                            "aria-label",
                            description);
                },
                "class",
                kind);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
