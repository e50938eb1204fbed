package org.tadmor.curation;

import org.tadmor.vocabulary.DateSpan;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Contents as JSON, in which revisions are kept. A date span is its written form. */
final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(DateSpan.class, ToStringSerializer.instance)
                    .addDeserializer(DateSpan.class, new DateSpans()))
            .build();

    private RecordJson() {}

    static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** What {@link #write} made of a content that equals the answer. */
    static Object read(RecordKind kind, String json) {
        return MAPPER.readValue(json, kind.type());
    }

    private static final class DateSpans extends FromStringDeserializer<DateSpan> {

        DateSpans() {
            super(DateSpan.class);
        }

        @Override
        protected DateSpan _deserialize(String written, DeserializationContext context) {
            return DateSpan.parse(written);
        }
    }
}
