package org.shuzhuan.web.workflow;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.workflow.InboxFilter;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.Light;

/** What the address of the inbox asks for; a value that is no constant asks for nothing. */
public class InboxQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String queue;
    private String light;
    private String call;
    private String region;
    private String holder;
    private String sort;
    private int page = 1;

    InboxFilter toFilter() {
        return new InboxFilter(
                constant(InboxScope.class, holder, InboxScope.ALL),
                text,
                constant(Light.class, light, null),
                queue,
                null,
                call,
                region,
                null,
                constant(InboxSort.class, sort, InboxSort.DUE));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** An empty filter field of the form asks for nothing. */
    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** Nothing is asked for: not even a queue or an order. */
    boolean isEmpty() {
        return !isNarrowed() && queue == null && sort == null && page == 1;
    }

    /** The parameters of the address that ask for the same, without the page. */
    String toAddress() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", text);
        asked.put("queue", queue);
        asked.put("light", light);
        asked.put("call", call);
        asked.put("region", region);
        asked.put("holder", holder);
        asked.put("sort", sort);
        return asked.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isNarrowed() {
        return text != null || light != null || call != null || region != null || holder != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orNull(text);
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = orNull(queue);
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = orNull(light);
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = orNull(call);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = orNull(region);
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = orNull(holder);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = orNull(sort);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
