package org.culturepark.chassis.modelcall;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The chat model whose client sends a request once. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface OneTry {}
