import { z } from 'zod';

export const webhookRequest = z.strictObject({
  url: z.url(),
  secret: z.string().min(1),
});

export const newIncidentRequest = z.strictObject({
  serviceId: z.string().min(1),
  title: z.string().min(1).max(1024),
  urgency: z.enum(['high', 'low']).optional(),
  key: z.string().min(1).max(255).optional(),
});

export const answerRequest = z.strictObject({
  userId: z.string().min(1).optional(),
});
