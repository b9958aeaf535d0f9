reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2021.34612:2025.14089]
set yrange [-6590.28594:34537.7987]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2021.65 5000
2024.35 5000

2021.65 10000
2024.35 10000

2021.65 15000
2024.35 15000

2021.65 20000
2024.35 20000

2021.65 25000
2024.35 25000

EOD
$axis << EOD
2021.65 0
2024.35 0

2022 0
2022 -391.696044

2023 0
2023 -391.696044

2024 0
2024 -391.696044

EOD
$marks << EOD
2024 20000 1010272
2024 21566.7842 1010272

2023.97628 21126.1261 1010272
2024 21566.7842 1010272
2024.02372 21126.1261 1010272

EOD
$dots << EOD
2022 18200 0.8 7 1196909
2023 21000 0.8 7 1196909
2024 23500 0.8 7 1196909
2023 17900 0.8 7 16017957
2024 19300 0.8 7 16017957
2024 19300 0.44 7 16777215
2024 20000 0.8 7 1010272
EOD
set label 'Enterprises with Russian capital' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'Number of enterprises' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated. >, arrow: more than. ~: about.' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.06897, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5,000' at screen 0.06897, screen 0.28181 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10,000' at screen 0.06897, screen 0.40338 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15,000' at screen 0.06897, screen 0.52495 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20,000' at screen 0.06897, screen 0.64652 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '25,000' at screen 0.06897, screen 0.7681 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.17231, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.43583, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.69935, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Registered' at screen 0.80825, screen 0.73162 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set label 'As stated by officials' at screen 0.80825, screen 0.65873 left font 'Liberation Sans:Bold,12' textcolor rgb '#0f6a60' noenhanced front
set label 'Active' at screen 0.80825, screen 0.6173 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label '18,200' at screen 0.17231, screen 0.63133 center font 'Liberation Sans,11' textcolor rgb '#12436d' noenhanced front
set label '~ 21,000' at screen 0.43583, screen 0.69941 center font 'Liberation Sans,11' textcolor rgb '#12436d' noenhanced front
set label '23,500' at screen 0.69935, screen 0.7602 center font 'Liberation Sans,11' textcolor rgb '#12436d' noenhanced front
set label '17,900' at screen 0.43583, screen 0.62404 center font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '19,300' at screen 0.69935, screen 0.59855 center font 'Liberation Sans,11' textcolor rgb '#b5440b' noenhanced front
set label '> 20,000' at screen 0.71185, screen 0.64652 left font 'Liberation Sans,11' textcolor rgb '#0f6a60' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
