package org.lianxi.command.shared.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be wrong with the fields of a command: each field missing, too long, of
 * another type, or hiding something, as far as its constraints forbid it.
 */
final class FieldFaults {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String HIDDEN = "第\u202e一";

    private static final String SECRET = "机密★五年";

    private static final String IDENTITY = "身份证３５０５０２１９９００１０１１２３X";

    private final ObjectNode example;

    private final List<Fault> faults = new ArrayList<>();

    private FieldFaults(ObjectNode example) {
        this.example = example;
    }

    /**
     * All faults, one at a time.
     * @param body the record that the JSON is read into
     * @param example JSON that is in order
     */
    static List<Fault> of(Class<?> body, String example) {
        FieldFaults faults = new FieldFaults((ObjectNode) JSON.readTree(example));
        faults.wrong("colour", "unknown-field", "red");
        faults.fields(body, "");
        return faults.faults;
    }

    private void fields(Class<?> type, String prefix) {
        for (Field field : type.getDeclaredFields()) {
            field(field, prefix + field.getName());
        }
    }

    private void field(Field field, String name) {
        Class<?> type = field.getType();
        if (field.isAnnotationPresent(NotNull.class) || type.isPrimitive()) {
            missing(name, "not-null");
        }
        if (type == String.class) {
            wrong(name, "type", JSON.createObjectNode());
            text(field, name);
        }
        else if (type == List.class) {
            list(field, name);
        }
        else if (type == Map.class) {
            wrong(name, "type", "x");
        }
        else if (type.isRecord()) {
            wrong(name, "type", "x");
            if (this.example.at(pointer(name)).isObject()) {
                fields(type, name + ".");
            }
        }
        else {
            wrong(name, "type", JSON.createObjectNode());
            wrong(name, "type", "明天");
            number(field, name);
        }
    }

    private void text(AnnotatedElement constraints, String name) {
        PlainText plain = constraints.getAnnotation(PlainText.class);
        if (plain != null) {
            if (!plain.optional()) {
                missing(name, "plain-text");
            }
            wrong(name, "plain-text", " ");
            wrong(name, "plain-text", HIDDEN);
            wrong(name, "plain-text", "长".repeat(plain.max() + 1));
            if (plain.max() >= SECRET.length()) {
                wrong(name, "nothing-classified", SECRET);
            }
            if (plain.max() >= IDENTITY.length()) {
                wrong(name, "names-nobody", IDENTITY);
            }
        }
        if (constraints.isAnnotationPresent(Pattern.class)) {
            wrong(name, "pattern", HIDDEN);
        }
    }

    private void list(Field field, String name) {
        AnnotatedType element = ((AnnotatedParameterizedType) field.getAnnotatedType())
            .getAnnotatedActualTypeArguments()[0];
        Object one = (element.getType() == String.class) ? "x" : this.example.at(pointer(name)).get(0);
        wrong(name, "type", "x");
        Size size = field.getAnnotation(Size.class);
        wrong(name, "size", Collections.nCopies(size.max() + 1, one));
        if (size.min() > 0) {
            wrong(name, "size", List.of());
        }
        if (element.getType() instanceof Class<?> type && type.isRecord()) {
            records(name, type, (ObjectNode) one);
        }
        else {
            texts(name, element.getAnnotation(PlainText.class));
        }
    }

    private void records(String name, Class<?> type, ObjectNode one) {
        add(name, name + "[0]", "type", List.of("x"));
        for (Field field : type.getDeclaredFields()) {
            ObjectNode faulty = one.deepCopy().put(field.getName(), HIDDEN);
            String rule = field.isAnnotationPresent(PlainText.class) ? "plain-text" : "pattern";
            add(name, name + "[0]." + field.getName(), rule, List.of(faulty));
        }
    }

    private void texts(String name, PlainText each) {
        add(name, name + "[1]", "plain-text", List.of("x", HIDDEN));
        add(name, name + "[0]", "plain-text", List.of("长".repeat(each.max() + 1)));
        add(name, name + "[0]", "plain-text", Collections.singletonList(null));
        add(name, name + "[1]", "type", List.of("x", List.of()));
    }

    private void number(Field field, String name) {
        if (field.isAnnotationPresent(Min.class)) {
            wrong(name, "min", field.getAnnotation(Min.class).value() - 1);
        }
        if (field.isAnnotationPresent(Max.class)) {
            wrong(name, "max", field.getAnnotation(Max.class).value() + 1);
        }
    }

    private void missing(String name, String rule) {
        add(name, name, rule, null);
    }

    private void wrong(String name, String rule, Object value) {
        add(name, name, rule, value);
    }

    private void add(String name, String reported, String rule, Object value) {
        ObjectNode body = this.example.deepCopy();
        ObjectNode holder = holder(body, name);
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (value == null) {
            holder.remove(last);
        }
        else {
            holder.set(last, JSON.valueToTree(value));
        }
        this.faults.add(new Fault(body.toString(), reported, rule));
    }

    private static ObjectNode holder(ObjectNode body, String name) {
        return name.contains(".") ? (ObjectNode) body.at(pointer(name.substring(0, name.lastIndexOf('.')))) : body;
    }

    private static String pointer(String name) {
        return "/" + name.replace('.', '/');
    }

    /**
     * A body with one fault.
     *
     * @param json the body
     * @param field the field that is at fault
     * @param rule what it offends against
     */
    record Fault(String json, String field, String rule) {
    }

}
