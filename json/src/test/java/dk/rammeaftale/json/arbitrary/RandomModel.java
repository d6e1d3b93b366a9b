package dk.rammeaftale.json.arbitrary;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Creates random values of any record by reflection on its components, so that new components are covered
 * automatically.
 */
final class RandomModel {

    private static final int DEEPEST = 5;
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "2.50",
            "12345678901234567890.12345678901234567890",
            "1E+5",
            "\"æ\\\"ø\"",
            "[]",
            "{}",
            "[null,{}]",
            "{\"b\":1,\"a\":null,\"\":[0]}");
    private static final List<String> WHENS = List.of(
            "2020",
            "2020-12",
            "2020-12-01",
            "2019-23",
            "2019-23/2020-22",
            "2018/2020",
            "../2020-12-31",
            "2021/..",
            "XXXX-12-01");
    private static final List<String> POINTS = List.of("2020", "2020-12", "2020-12-01", "2019-23", "XXXX-12-01");
    private static final List<String> WORDS = List.of(
            "Rammeaftale",
            "brugere",
            "pårørende",
            "Ærø",
            "fokusområde",
            "\"mål\"",
            "*vigtigt*",
            "\n- ét\n- to",
            "😀",
            "\\",
            "\t",
            "\u2028",
            "</script>",
            "\u0001");

    /** Components and constructor of a record class, cached because reflection would take most of the time. */
    private record Parts(List<Component> components, Constructor<?> constructor) {

        static Parts of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Parts(
                        Arrays.stream(components).map(Component::of).toList(), type.getConstructor(parameters));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    }

    /**
     * A component of a record.
     *
     * @param name the component's name
     * @param type the component's type
     * @param inside the type of the elements or of the optional value
     */
    private record Component(String name, Class<?> type, Class<?> inside) {

        static Component of(RecordComponent component) {
            Class<?> inside = component.getGenericType() instanceof ParameterizedType generic
                    ? (Class<?>) generic.getActualTypeArguments()[0]
                    : component.getType();
            return new Component(component.getName(), component.getType(), inside);
        }
    }

    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    private final Random random;
    private final boolean valid;
    private final Map<Class<?>, Supplier<Object>> scalars = scalars(); // all other types are records
    private int ids;

    RandomModel(Random random, boolean valid) {
        this.random = random;
        this.valid = valid;
    }

    Object value(Class<?> type) {
        return value(type, "", 0);
    }

    private Object value(Class<?> type, String name, int depth) {
        if (type == String.class) {
            return text(name);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return random.nextInt(50);
        } else if (type == Extensions.class) {
            return extensions();
        } else if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        } else if (type.isInterface()) {
            return value(one(List.of(type.getPermittedSubclasses())), name, depth);
        }
        Supplier<Object> scalar = scalars.get(type);
        if (scalar != null) {
            return scalar.get();
        }
        return type == When.class ? When.parse(when(name)) : record(type, depth);
    }

    private String when(String name) {
        return switch (valid ? name : "") {
            case "period" -> "2021/2022";
            case "date" -> one(POINTS);
            default -> one(WHENS);
        };
    }

    private Map<Class<?>, Supplier<Object>> scalars() {
        return Map.of(
                Id.class, () -> Id.parse("e" + ids++ + "-" + random.nextInt(1_000_000)),
                Authority.class, () -> Authority.parse(one(List.of("0330", "1085", "oestdanmark", "9999", "0253"))),
                ParticipantKind.class, () -> one(ParticipantKind.known()),
                ActivityKind.class, () -> one(ActivityKind.known()),
                AgendaItemKind.class,
                        () -> random.nextBoolean()
                                ? one(AgendaItemKind.known())
                                : AgendaItemKind.parse("slagelse:workshop"),
                LocalDate.class, () -> LocalDate.of(2021, 1, 1).plusDays(random.nextInt(3000)),
                LocalTime.class, () -> LocalTime.of(random.nextInt(24), random.nextInt(60)),
                Period.class, () -> Period.ofYears(1 + random.nextInt(3)),
                ZoneId.class, () -> ZoneId.of(one(List.of("Europe/Copenhagen", "America/Nuuk", "Z"))));
    }

    private Object record(Class<?> type, int depth) {
        Parts parts = PARTS.get(type);
        Object[] values = parts.components.stream()
                .map(component -> component(component, depth))
                .toArray();
        try {
            Object record = parts.constructor.newInstance(values);
            return valid ? mended(record) : record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object component(Component component, int depth) {
        Class<?> type = component.type;
        String name = component.name;
        if (type != Optional.class && type != List.class) {
            return value(type, name, depth + 1);
        }
        Class<?> inside = component.inside;
        boolean stop = depth >= DEEPEST || random.nextInt(3) > 0;
        if (type == Optional.class) {
            return stop ? Optional.empty() : Optional.of(value(inside, name, depth + 1));
        }
        int size = stop ? 0 : random.nextInt(3);
        return IntStream.range(0, size)
                .mapToObj(i -> value(inside, name, depth + 1))
                .toList();
    }

    private String text(String name) {
        return switch (name) {
            case "url", "link" -> "https://example.org/m%C3%B8de?nr=" + random.nextInt(100);
            case "language" -> one(List.of("da", "en", "kl", "de-DE"));
            case "email" -> "info" + random.nextInt(100) + "@example.org";
            case "phone" -> "+45 00 00 00 " + (10 + random.nextInt(90));
            case "number" -> random.nextInt(20) + "." + ids++;
            default -> {
                StringBuilder text = new StringBuilder(one(List.of("Møde", "a", "0")));
                for (int i = random.nextInt(4); i > 0; i--) {
                    text.append(' ').append(one(WORDS));
                }
                yield text.toString();
            }
        };
    }

    private Extensions extensions() {
        Map<String, String> values = new LinkedHashMap<>();
        if (random.nextInt(6) == 0) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                values.put("slagelse:" + one(List.of("budget", "ansvarlig", "øre")), one(JSON));
            }
        }
        return Extensions.of(values);
    }

    /** Repairs combinations of random components that break rules. */
    private Object mended(Object value) {
        if (value instanceof Deadline d && d.before().isEmpty()) {
            return d.atLatest().isEmpty() && d.wording().isEmpty() ? d.withAtLatest(When.parse("2020-12-01")) : d;
        } else if (value instanceof Deadline d) {
            return d.withAtLatest(null);
        } else if (value instanceof Position p) {
            Position stated = p.stance().isEmpty() ? p.withText("Udtalelse") : p;
            return stated.withWho(
                    p.who().stream().map(who -> who.withCount(1)).toList()); // a random subset, without duplicates
        } else if (value instanceof Changes c) {
            return c.withField("Socialområdet");
        } else if (value instanceof Passage p) {
            return p.text().isEmpty() ? p.withText("Tekst") : p;
        } else if (value instanceof Attachment a) {
            return a.title().isEmpty() ? a.withTitle("Bilag") : a;
        } else if (value instanceof Decision d) {
            return d.text().isEmpty() ? d.withText("Beslutning") : d;
        } else if (value instanceof Reference r) {
            return r.withElement(null).withWording("aftalen");
        } else if (value instanceof Part p) {
            return p.withPublishedAs(null);
        } else if (value instanceof ApprovalClaim c) {
            return c.by().isEmpty() ? c.withBy(Participant.of(ParticipantKind.KKR)) : c;
        } else if (value instanceof Registration r) {
            return r.withDeadline(Deadline.atLatest("2020-12-01"));
        } else if (value instanceof MeetingTime t) {
            MeetingTime days = t.withLastDate(t.lastDate()
                    .flatMap(last -> t.date().day().map(day -> day.plusDays(1)))
                    .orElse(null));
            boolean hours = days.start().isPresent() && days.lastDate().isEmpty();
            return hours ? days.withEnd(null).withActualEnd(null) : days;
        } else if (value instanceof AgendaItem i) {
            AgendaItem titled = i.title().isEmpty() ? i.withTitle("Punkt") : i;
            AgendaItem hidden =
                    titled.access().filter(Access.CLOSED::equals).isPresent() ? titled : titled.withPublicTitle(null);
            return hidden.start().isPresent() ? hidden.withEnd(null) : hidden;
        } else if (value instanceof Attendance a) {
            return a.withItems(List.of());
        } else if (value instanceof Minutes m) {
            return m.withAttendance(
                    m.attendance().stream().flatMap(RandomModel::possible).toList());
        } else if (value instanceof Meeting m) {
            return m.progress().filter(Progress.MOVED::equals).isPresent() ? m.withProgress(Progress.PLANNED) : m;
        } else if (value instanceof FrameworkAgreement a) {
            return a.withParties(distinct(a.parties()));
        } else if (value instanceof Amendment a) {
            return a.withParties(distinct(a.parties()));
        } else if (value instanceof Dossier d) {
            return d.withDocuments(d.documents().stream()
                    .map(document -> document instanceof Amendment a ? amending(a, d.documents()) : document)
                    .toList());
        }
        return value;
    }

    /**
     * Returns the attendance with the ones that must come before it: people who leave were present, and people who
     * return have left.
     */
    private static Stream<Attendance> possible(Attendance attendance) {
        List<Presence> presences = switch (attendance.presence()) {
            case LEFT -> List.of(Presence.PRESENT, Presence.LEFT);
            case RETURNED -> List.of(Presence.PRESENT, Presence.LEFT, Presence.RETURNED);
            default -> List.of(attendance.presence());
        };
        return presences.stream().map(attendance::withPresence);
    }

    /** Makes an amendment amend the first agreement of its dossier, if there is one, with no other parties. */
    private static Amendment amending(Amendment amendment, List<Document> documents) {
        for (Document document : documents) {
            if (document instanceof FrameworkAgreement agreement) {
                Set<Authority> parties =
                        agreement.parties().stream().map(Party::authority).collect(Collectors.toSet());
                return amendment
                        .withAmends(Reference.to(agreement.id().toString()))
                        .withParties(amendment.parties().stream()
                                .filter(party -> parties.contains(party.authority()))
                                .toList());
            }
        }
        return amendment.withAmends(amendment.amends().withDocument(null));
    }

    private static List<Party> distinct(List<Party> parties) {
        Set<Authority> seen = new HashSet<>();
        List<Party> distinct = new ArrayList<>(parties);
        distinct.removeIf(party -> !seen.add(party.authority()));
        return distinct;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
