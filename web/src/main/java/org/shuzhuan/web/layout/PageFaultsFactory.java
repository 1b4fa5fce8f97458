package org.shuzhuan.web.layout;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Named in faces-config.xml; the one place where exceptions of pages are answered. */
public class PageFaultsFactory extends ExceptionHandlerFactory {

    public PageFaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFaults(getWrapped().getExceptionHandler());
    }
}
