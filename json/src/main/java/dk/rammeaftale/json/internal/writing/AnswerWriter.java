package dk.rammeaftale.json.internal.writing;

import dk.rammeaftale.Approvable.PartyStanding;
import dk.rammeaftale.Change;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Due;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.validation.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes any value: answers itself, leaving out absent components, and all other values with {@link RecordWriter}. */
public final class AnswerWriter {

    /** Converts the answers of core, which hold whole documents, to the form in which they are written. */
    private static final Map<Class<?>, Function<Object, Answer>> FORMS = new HashMap<>();

    static {
        form(PartyStanding.class, Answers::of);
        form(Due.class, Answers::of);
        form(Change.class, Answers::of);
        form(Problem.class, Answers::of);
        form(EffectiveAgreement.class, Answers::of);
        form(History.class, Answers::of);
        form(History.Mention.class, Answers::of);
    }

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final JsonGenerator to;

    /** Creates a writer. */
    public AnswerWriter(JsonGenerator to) {
        this.to = to;
    }

    private static <T> void form(Class<T> type, Function<T, Answer> form) {
        FORMS.put(type, value -> form.apply(type.cast(value)));
    }

    /** Whether values of a class are answers of core, which are converted to another form before they are written. */
    public static boolean hasForm(Class<?> type) {
        return FORMS.containsKey(type);
    }

    /** Whether values of a class are answers. */
    public static boolean isAnswer(Class<?> type) {
        return hasForm(type) || Answer.class.isAssignableFrom(type);
    }

    /** Writes a document, an answer, a list of answers, or any other value. */
    public void value(Object value, boolean standsAlone) {
        Function<Object, Answer> form = FORMS.get(value.getClass());
        if (form != null) {
            answer(form.apply(value));
        } else if (value instanceof Answer answer) {
            answer(answer);
        } else if (value instanceof List<?> list) {
            list(list);
        } else {
            new RecordWriter(to).value(value, standsAlone);
        }
    }

    private void list(List<?> list) {
        to.writeStartArray();
        for (Object element : list) {
            if (element == null || !isAnswer(element.getClass())) {
                throw new IllegalArgumentException(
                        "Only lists of answers can be written: write documents one per line, with writeLines");
            }
            value(element, true);
        }
        to.writeEndArray();
    }

    private void answer(Answer answer) {
        to.writeStartObject();
        for (RecordComponent component : COMPONENTS.get(answer.getClass())) {
            Object value = value(component, answer);
            if (value != null && !isEmpty(value)) {
                to.writeName(component.getName());
                component(value);
            }
        }
        to.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Answer answer) {
        try {
            Object value = component.getAccessor().invoke(answer);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e); // can't happen: answers are public, and their accessors do not throw
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private void component(Object value) {
        if (value instanceof List<?> list) {
            to.writeStartArray();
            list.forEach(this::component);
            to.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            map.forEach((key, held) -> {
                to.writeName(key.toString());
                component(held);
            });
            to.writeEndObject();
        } else {
            value(value, true);
        }
    }
}
