package org.lianxi.query.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;

/**
 * A filter as the document store understands it, for documents that are in memory: those
 * conditions that questions use, and no others.
 */
final class DocumentFilter {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private final Document conditions;

    private DocumentFilter(Document conditions) {
        this.conditions = conditions;
    }

    static DocumentFilter of(Bson filter) {
        return new DocumentFilter(CODEC.decode(
                new BsonDocumentReader(
                        filter.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry())),
                DecoderContext.builder().build()));
    }

    /**
     * An order as the store has it: what is missing comes first, then numbers, then texts
     * by their bytes.
     */
    static Comparator<Document> order(ViewOrder order) {
        Comparator<Document> ascending = Comparator
            .comparing((Document document) -> single(document, order.field()), BsonOrder::compare)
            .thenComparing((document) -> document.getString(Views.ID), BsonOrder::compare);
        return order.ascending() ? ascending : ascending.reversed();
    }

    private static Object single(Document document, String path) {
        List<Object> found = found(document, path);
        return found.isEmpty() ? null : found.getFirst();
    }

    boolean matches(Document document) {
        return matches(document, this.conditions);
    }

    private static boolean matches(Document document, Document conditions) {
        return conditions.entrySet().stream().allMatch((condition) -> switch (condition.getKey()) {
            case "$and" -> all(condition.getValue()).stream().allMatch((one) -> matches(document, one));
            case "$or" -> all(condition.getValue()).stream().anyMatch((one) -> matches(document, one));
            case "$nor" -> all(condition.getValue()).stream().noneMatch((one) -> matches(document, one));
            default -> matches(document, condition.getKey(), condition.getValue());
        });
    }

    private static List<Document> all(Object conditions) {
        return ((Collection<?>) conditions).stream().map(Document.class::cast).toList();
    }

    private static boolean matches(Document document, String path, Object condition) {
        if (condition instanceof Document operators
                && operators.keySet().stream().anyMatch((key) -> key.startsWith("$"))) {
            return operators.entrySet()
                .stream()
                .allMatch((one) -> matches(document, path, one.getKey(), one.getValue()));
        }
        return equal(document, path, condition);
    }

    private static boolean matches(Document document, String path, String operator, Object operand) {
        return switch (operator) {
            case "$gt" -> compared(document, path, operand).anyMatch((difference) -> difference > 0);
            case "$gte" -> compared(document, path, operand).anyMatch((difference) -> difference >= 0);
            case "$lt" -> compared(document, path, operand).anyMatch((difference) -> difference < 0);
            case "$lte" -> compared(document, path, operand).anyMatch((difference) -> difference <= 0);
            case "$in" -> ((Collection<?>) operand).stream().anyMatch((one) -> equal(document, path, one));
            case "$nin" -> ((Collection<?>) operand).stream().noneMatch((one) -> equal(document, path, one));
            case "$exists" -> operand.equals(!found(document, path).isEmpty());
            default -> throw new IllegalArgumentException("unknown condition " + operator);
        };
    }

    private static boolean equal(Document document, String path, Object wanted) {
        List<Object> found = found(document, path);
        if (wanted == null) {
            return found.isEmpty() || elements(found).anyMatch(Objects::isNull);
        }
        return compared(document, path, wanted).anyMatch((difference) -> difference == 0);
    }

    /**
     * Only what is of the same kind can be compared.
     */
    private static IntStream compared(Document document, String path, Object other) {
        if (!BsonOrder.hasPlace(other)) {
            throw new IllegalArgumentException("unknown condition " + other);
        }
        return elements(found(document, path)).filter((value) -> BsonOrder.rank(value) == BsonOrder.rank(other))
            .mapToInt((value) -> BsonOrder.compare(value, other));
    }

    /**
     * A list stands for its elements.
     */
    private static Stream<?> elements(List<Object> values) {
        return values.stream()
            .flatMap((value) -> (value instanceof Collection<?> several) ? several.stream()
                    : Collections.singletonList(value).stream());
    }

    /**
     * What a path leads to, through lists on its way.
     */
    private static List<Object> found(Map<?, ?> document, String path) {
        int dot = path.indexOf('.');
        String name = (dot < 0) ? path : path.substring(0, dot);
        if (!document.containsKey(name)) {
            return List.of();
        }
        Object value = document.get(name);
        if (dot < 0) {
            return Collections.singletonList(value);
        }
        return elements(Collections.singletonList(value)).filter(Map.class::isInstance)
            .flatMap((nested) -> found((Map<?, ?>) nested, path.substring(dot + 1)).stream())
            .toList();
    }

}
