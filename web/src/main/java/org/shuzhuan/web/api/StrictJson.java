package org.shuzhuan.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON of the API: unknown fields are refused, because a misspelt field that is silently ignored is a wrong application. */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    // a property of Yasson, the server's JSON binding
    private static final String REFUSE_UNKNOWN_FIELDS = "jsonb.fail-on-unknown-properties";

    private final Jsonb jsonb = JsonbBuilder.create(
            new JsonbConfig().setProperty(REFUSE_UNKNOWN_FIELDS, true).withAdapters(new MoneyText()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
