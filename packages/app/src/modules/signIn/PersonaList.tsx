import { Content, Header, Page } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Persona } from './personas';

/** The personas as large buttons. */
export function PersonaList(props: {
  personas: Persona[];
  problem?: string;
  onChoose: (persona: Persona) => void;
}) {
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  return (
    <Page themeId="home">
      <Header title={title} subtitle="Whom do you want to sign in as?" />
      <Content>
        {props.problem && <Alert severity="error">{props.problem}</Alert>}
        <Grid
          container
          component="ul"
          style={{ listStyle: 'none', padding: 0 }}
        >
          {props.personas.map(persona => (
            <Grid
              item
              component="li"
              xs={12}
              sm={6}
              md={4}
              key={persona.userEntityRef}
            >
              <Card>
                <CardActionArea onClick={() => props.onChoose(persona)}>
                  <CardContent>
                    <Typography variant="h6" component="span" display="block">
                      {persona.title}
                    </Typography>
                    <Typography variant="body2" component="span">
                      {persona.description}
                    </Typography>
                  </CardContent>
                </CardActionArea>
              </Card>
            </Grid>
          ))}
        </Grid>
      </Content>
    </Page>
  );
}
