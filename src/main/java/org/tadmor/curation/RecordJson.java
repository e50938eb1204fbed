package org.tadmor.curation;

import org.tadmor.site.Sensitivity;
import org.tadmor.vocabulary.DateSpan;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Contents as JSON, in which revisions are kept. A date span is its written form. */
public final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(DateSpan.class, ToStringSerializer.instance)
                    .addDeserializer(DateSpan.class, new DateSpans())
                    .addDeserializer(Sensitivity.class, new Sensitivities()))
            .build();

    private RecordJson() {}

    public static String write(Object content) {
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

    /** Places that were put on record before they had one are exact. */
    private static final class Sensitivities extends FromStringDeserializer<Sensitivity> {

        Sensitivities() {
            super(Sensitivity.class);
        }

        @Override
        protected Sensitivity _deserialize(String written, DeserializationContext context) {
            return Sensitivity.valueOf(written);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Sensitivity.EXACT;
        }
    }
}
