package org.lianxi.query.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;

/**
 * An order of views that pages can be cut from: by one field, then by id.
 *
 * @param field path of the field in the document
 * @param ascending whether small values come first
 */
public record ViewOrder(String field, boolean ascending) {

    /**
     * Order by a field of the view.
     * @param field its name
     * @param ascending whether small values come first
     * @return the order
     */
    public static ViewOrder by(String field, boolean ascending) {
        return new ViewOrder(Views.VIEW + "." + field, ascending);
    }

    /**
     * Order by the last event folded in.
     * @param ascending whether old ones come first
     * @return the order
     */
    public static ViewOrder byIndex(boolean ascending) {
        return new ViewOrder(Views.INDEX, ascending);
    }

    /**
     * Cuts a page.
     * @param found what is there in this order, one more than the page takes
     * @param page which page
     * @return the page
     */
    Page<Document> cut(List<Document> found, PageRequest page) {
        boolean more = found.size() > page.limit();
        List<Document> shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(shown, more ? cursor(shown.getLast()) : null);
    }

    Bson sort() {
        return this.ascending ? Sorts.ascending(this.field, Views.ID) : Sorts.descending(this.field, Views.ID);
    }

    private String cursor(Document last) {
        Object value = last.getEmbedded(List.of(this.field.split("\\.")), Object.class);
        String json = new Document("at", value).append("id", last.getString(Views.ID)).toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    Bson after(String cursor) {
        try {
            Document last = Document.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            Object at = last.get("at");
            String id = last.getString("id");
            if (at == null || id == null) {
                throw new InvalidParameterException("cursor", "cursor");
            }
            return this.ascending
                    ? Filters.or(Filters.gt(this.field, at),
                            Filters.and(Filters.eq(this.field, at), Filters.gt(Views.ID, id)))
                    : Filters.or(Filters.lt(this.field, at),
                            Filters.and(Filters.eq(this.field, at), Filters.lt(Views.ID, id)));
        }
        catch (IllegalArgumentException | JsonParseException | BsonInvalidOperationException | ClassCastException ex) {
            throw new InvalidParameterException("cursor", "cursor");
        }
    }

}
