package org.shuzhuan.award;

import java.io.Serializable;
import org.shuzhuan.fund.QueuePlace;
import org.shuzhuan.shared.Money;

/**
 * What the desk for shortfalls decides on.
 *
 * @param place where the case stands; null when it no longer waits
 * @param remainder yuan that could be granted now, rounded down to the call's unit; zero when nothing is free
 * @param offer the newest offer to the applicant; null before any
 */
public record ShortfallView(long caseFileId, long callId, QueuePlace place, Money remainder, RemainderOfferView offer)
        implements Serializable {

    public long getCallId() {
        return callId;
    }

    public QueuePlace getPlace() {
        return place;
    }

    public Money getRemainder() {
        return remainder;
    }

    public RemainderOfferView getOffer() {
        return offer;
    }

    /** A remainder can be offered now. */
    public boolean isOfferable() {
        return place != null
                && remainder.isPositive()
                && place.amount().isMoreThan(remainder)
                && (offer == null || !offer.answerable());
    }
}
