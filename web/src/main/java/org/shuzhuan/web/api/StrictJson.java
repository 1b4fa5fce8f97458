package org.shuzhuan.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** JSON of the API: unknown fields are refused, because a misspelt field that is silently ignored is a wrong application. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    // a property of Yasson, the server's JSON binding
    private static final String REFUSE_UNKNOWN_FIELDS = "jsonb.fail-on-unknown-properties";

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .setProperty(REFUSE_UNKNOWN_FIELDS, true)
            .withPropertyVisibilityStrategy(new RecordComponents())
            .withAdapters(new MoneyText()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Of a record its components alone: the getters for pages would give every value a second time. */
    static final class RecordComponents implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return Modifier.isPublic(field.getModifiers());
        }

        @Override
        public boolean isVisible(Method method) {
            Class<?> type = method.getDeclaringClass();
            return Modifier.isPublic(method.getModifiers()) && (!type.isRecord() || isComponent(type, method));
        }

        private static boolean isComponent(Class<?> type, Method method) {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getAccessor().equals(method));
        }
    }
}
