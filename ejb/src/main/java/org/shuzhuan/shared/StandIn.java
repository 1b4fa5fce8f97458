package org.shuzhuan.shared;

import java.io.Serializable;

/** Somebody on leave for whom the caller acts (委托代理). */
public record StandIn(String login, String name) implements Serializable {}
