# The early method of 1996 by R's own glm, and the improved one by the package surveillance, on two published series.
# Rscript reference.R FOLDER   writes newport.csv (improved) and agona.csv (1996)
suppressPackageStartupMessages(library(surveillance))
folder <- commandArgs(trailingOnly = TRUE)[1]
data(salmNewport); s <- aggregate(salmNewport, by = "unit")
weeks <- epoch(s); years <- isoWeekYear(weeks)$ISOYear; range <- which(years %in% 2011:2014)
found <- suppressWarnings(farringtonFlexible(s, list(range = range, b = 5, w = 3, noPeriods = 10,
  weightsThreshold = 2.58, pastWeeksNotIncluded = 26, pThresholdTrend = 1, alpha = 0.01,
  thresholdMethod = "nbPlugin", glmWarnings = FALSE)))
monday <- function(day) { back <- seq(day, length.out = 6, by = "-1 year")[-1]
  near <- back - (as.numeric(format(back, "%u")) - 1)
  match(near + ifelse(back - near > 3, 7, 0), weeks) - 1 }
same <- t(sapply(range, function(k) monday(weeks[k])))
write.csv(data.frame(step = range - 1, same, count = observed(s)[range, 1],
  expected = signif(found@control$expected[, 1], 10), dispersion = signif(found@control$phiVector[, 1], 10),
  limit = found@upperbound[, 1], alarm = as.integer(found@alarm[, 1])), file.path(folder, "newport.csv"), row.names = FALSE, quote = FALSE)

data("salmonella.agona"); y <- salmonella.agona$observed
farrington <- function(k) {
  base <- unlist(lapply(5:1, function(b) (k - 52 * b - 3):(k - 52 * b + 3)))
  d <- data.frame(y = y[base], t = base)
  fit <- function(formula) {
    m <- glm(formula, quasipoisson, d, control = list(epsilon = 1e-14, maxit = 100)); phi <- max(1, summary(m)$dispersion); mu <- fitted(m)
    a <- 1.5 * (d$y^(2/3) * mu^(-1/6) - sqrt(mu)) / sqrt(phi * (1 - hatvalues(m)))
    w <- ifelse(a > 1, a^-2, 1); d$w <- w * length(w) / sum(w)
    glm(formula, quasipoisson, d, weights = w, control = list(epsilon = 1e-14, maxit = 100)) }
  m <- fit(y ~ t); p <- predict(m, data.frame(t = k), se.fit = TRUE, type = "response")
  trend <- summary(m)$coefficients["t", 4] < 0.05 && p$fit <= max(d$y)
  if (!trend) { m <- fit(y ~ 1); p <- predict(m, data.frame(t = k), se.fit = TRUE, type = "response") }
  mu <- p$fit; phi <- max(1, summary(m)$dispersion); tau <- phi + p$se.fit^2 / mu
  limit <- (mu^(2/3) + qnorm(0.99) * sqrt(4/9 * mu^(1/3) * tau))^1.5
  cases <- sum(y[(k - 3):k]) >= 5
  c(step = k - 1, count = y[k], expected = signif(mu, 10), dispersion = signif(phi, 10), limit = signif(limit, 10), trend = trend, alarm = cases && y[k] > limit) }
write.csv(t(sapply(264:312, farrington)), file.path(folder, "agona.csv"), row.names = FALSE, quote = FALSE)
