package org.tadmor.trail;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.DateSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Values as the trail writes them: the parts of a record and nothing computed from them; a date span in its written form. */
final class TrailJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addModule(new SimpleModule().addSerializer(DateSpan.class, ToStringSerializer.instance))
            .build();

    private TrailJson() {}

    static @Nullable String write(@Nullable Object value) {
        return value == null ? null : MAPPER.writeValueAsString(value);
    }

    /** What differs between two values as {@link #write} wrote them. */
    static List<TrailDifference> between(@Nullable String before, @Nullable String after) {
        Map<String, String> earlier = parts(before);
        Map<String, String> later = parts(after);
        Set<String> fields = new LinkedHashSet<>(earlier.keySet());
        fields.addAll(later.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(earlier.get(field), later.get(field)))
                .map(field -> new TrailDifference(field, earlier.get(field), later.get(field)))
                .toList();
    }

    private static Map<String, String> parts(@Nullable String json) {
        Map<String, String> parts = new LinkedHashMap<>();
        JsonNode value = json == null ? MAPPER.nullNode() : MAPPER.readTree(json);
        if (value.isObject()) {
            value.properties().forEach(part -> put(parts, part.getKey(), part.getValue()));
        } else {
            put(parts, "", value);
        }
        return parts;
    }

    private static void put(Map<String, String> parts, String field, JsonNode value) {
        if (!value.isNull()) {
            parts.put(field, value.isString() ? value.stringValue() : value.toString());
        }
    }
}
