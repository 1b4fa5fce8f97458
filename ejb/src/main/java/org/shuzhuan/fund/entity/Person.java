package org.shuzhuan.fund.entity;

import java.time.LocalDateTime;

/** Who did something to a payment, and when. */
public record Person(long accountId, String name, LocalDateTime at) {}
